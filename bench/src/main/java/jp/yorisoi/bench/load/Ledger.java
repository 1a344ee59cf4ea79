package jp.yorisoi.bench.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What all callers together asked for and were told. Every answer goes through here and is held
 * against what was said before.
 */
final class Ledger {
  private static final int RECENT = 256;
  private static final int MOST_COMPLAINTS = 20;

  private final Door door;
  private final AtomicLong persons;
  private final Queue<Wish> all = new ConcurrentLinkedQueue<>();
  private final Queue<Wish> held = new ConcurrentLinkedQueue<>();
  private final AtomicReferenceArray<Wish> recent = new AtomicReferenceArray<>(RECENT);
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicInteger bookAnswers = new AtomicInteger();
  private final AtomicInteger cancelAnswers = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();

  Ledger(Door door, long firstPerson) {
    this.door = door;
    this.persons = new AtomicLong(firstPerson);
  }

  /**
   * Books for a person never seen before.
   *
   * @return whether the answer was that no seat is left
   */
  boolean bookAnew(long session) {
    long person = persons.getAndIncrement();
    Wish wish = new Wish(session, person, "bench-%020d".formatted(person));
    all.add(wish);
    // in the list before it is sent: another caller may send it again while it is on its way
    recent.set((int) (person % RECENT), wish);
    return send(wish);
  }

  /**
   * Sends a wish again that somebody sent lately or is just sending; books anew if there is none.
   */
  void bookAgain(long session) {
    Wish wish = recent.get(ThreadLocalRandom.current().nextInt(RECENT));
    if (wish == null) {
      bookAnew(session);
    } else {
      send(wish);
    }
  }

  /** Gives the seat back that was held longest; books anew if nobody holds one. */
  void cancelOne(long session) {
    Wish wish = held.poll();
    if (wish == null) {
      bookAnew(session);
      return;
    }
    try {
      wish.givesBack();
      Answer answer = door.cancel(wish.number(), wish.pin());
      cancelAnswers.incrementAndGet();
      if (answer.kind() == Answer.Kind.CANCELLED) {
        wish.cancelled();
      } else {
        complain("cancelling " + wish.number() + " was answered " + answer);
      }
    } catch (Exception failure) {
      failed(wish, failure);
    }
  }

  private boolean send(Wish wish) {
    try {
      Answer answer = door.book(wish);
      bookAnswers.incrementAndGet();
      return note(wish, answer);
    } catch (Exception failure) {
      failed(wish, failure);
      return false;
    }
  }

  /** Holds an answer against what was said before; says whether it was that no seat is left. */
  private boolean note(Wish wish, Answer answer) {
    switch (answer.kind()) {
      case BOOKED -> {
        if (wish.booked(answer.number(), answer.pin())) {
          held.add(wish);
        } else if (!answer.number().equals(wish.number())) {
          complain(wish.key() + " got " + wish.number() + " and " + answer.number());
        }
        return false;
      }
      case FULL -> {
        return true;
      }
      case GIVEN_BACK -> {
        if (!wish.mayBeGivenBack()) {
          complain(wish.key() + " was answered " + answer + ", nobody gave it back");
        }
        return false;
      }
      default -> {
        complain(wish.key() + " was answered " + answer);
        return false;
      }
    }
  }

  private void failed(Wish wish, Exception failure) {
    wish.unsure();
    if (failures.incrementAndGet() == 1) {
      System.getLogger(Ledger.class.getName())
          .log(System.Logger.Level.WARNING, "first failure of a load", failure);
    }
  }

  private void complain(String words) {
    if (complaints.size() < MOST_COMPLAINTS) {
      complaints.add(words);
    }
  }

  int bookAnswers() {
    return bookAnswers.get();
  }

  int cancelAnswers() {
    return cancelAnswers.get();
  }

  int failures() {
    return failures.get();
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  List<Entry> entries() {
    return all.stream()
        .filter(wish -> wish.number() != null)
        .map(wish -> new Entry(wish.number(), wish.session(), wish.state()))
        .toList();
  }
}
