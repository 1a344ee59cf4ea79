package jp.yorisoi.ejb.support;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.SessionSentences;
import jp.yorisoi.policy.Chain;

/**
 * The messages of a city of one seed: an outbox that is committed or undone with what it tells, a
 * courier that stops now and then between sending and noting it, receivers that take each message
 * once by its id, and the calls of the desk. It says who was told what never was, and who was told
 * nothing.
 */
class SimulatedPost {
  private record Put(String key, NoticeMessage message) {}

  private static final NoticeRules RULES = NoticeRules.of("yasugi");
  private static final NoticeWords WORDS =
      new NoticeWords(Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of(""));

  private final Map<String, Put> outbox = new LinkedHashMap<>();
  private final Map<String, String> calls = new LinkedHashMap<>();
  private final Set<NoticeStore.Planned> planned = new HashSet<>();
  private final Set<String> settled = new HashSet<>();
  private final Map<String, NoticeMessage> received = new LinkedHashMap<>();
  private final MemoryStore store;
  private final Random random;
  private final List<String> wrong = new ArrayList<>();
  private final BookingNotices notices;
  private int repeated;

  SimulatedPost(MemoryStore store, Random random) {
    this.store = store;
    this.random = random;
    this.notices = new BookingNotices(new Plans(), new Box(), RULES, WORDS);
  }

  BookingNotices notices() {
    return notices;
  }

  /** What draws tell people, put together as the container would. */
  DrawNotices draws(Seals seals) throws Exception {
    DrawNotices draws = new DrawNotices();
    SeatWorkshop.set(draws, "seats", store);
    SeatWorkshop.set(draws, "seals", seals);
    SeatWorkshop.set(draws, "messages", notices);
    SeatWorkshop.set(draws, "calls", new Calls());
    SeatWorkshop.set(
        draws,
        "sentences",
        new SessionSentences() {
          @Override
          public String drawn(SupportSession session, boolean won) {
            return won ? "won" : "not drawn";
          }
        });
    return draws;
  }

  /** What offers tell people. */
  OfferNotices offers(Seals seals) throws Exception {
    OfferNotices offers = new OfferNotices();
    SeatWorkshop.set(offers, "store", store);
    SeatWorkshop.set(offers, "notices", notices);
    SeatWorkshop.set(offers, "words", WORDS);
    SeatWorkshop.set(offers, "rules", RULES);
    SeatWorkshop.set(offers, "calls", new Calls());
    SeatWorkshop.set(offers, "seals", seals);
    return offers;
  }

  /** Remembers what was put; running the result takes back what was put since. */
  Runnable remember() {
    Runnable messages = MemoryStore.kept(outbox);
    Runnable phone = MemoryStore.kept(calls);
    Set<NoticeStore.Planned> before = new HashSet<>(planned);
    return () -> {
      messages.run();
      phone.run();
      planned.retainAll(before);
    };
  }

  /** The courier takes the first message of a booking; one in five it cannot note that it did. */
  void deliver(Instant now) {
    Set<String> busy = new HashSet<>();
    List<String> first =
        outbox.keySet().stream()
            .filter(id -> !settled.contains(id) && busy.add(outbox.get(id).key()))
            .toList();
    if (!first.isEmpty()) {
      String id = first.get(random.nextInt(first.size()));
      send(id, outbox.get(id).message(), now);
      if (random.nextInt(5) > 0) {
        settled.add(id);
      } else {
        repeated++;
      }
    }
  }

  private void send(String id, NoticeMessage message, Instant now) {
    SupportStore.Stored booking = store.bookings.get(message.booking());
    boolean needless = booking == null || booking.cancelled() || !now.isBefore(message.notAfter());
    if (!needless) {
      NoticeMessage before = received.putIfAbsent(id, message);
      if (before != null && !before.equals(message)) {
        wrong.add("one id, two messages: " + id);
      }
    }
  }

  /** How often a message was sent again. */
  int repeated() {
    return repeated;
  }

  /** How many were received. */
  int received() {
    return received.size();
  }

  /** What is wrong with what was put, by what the draws gave. */
  List<String> look(Map<String, Turn.What> drawn, Seals seals) {
    List<String> found = new ArrayList<>(wrong);
    outbox.values().stream()
        .filter(put -> !store.bookings.containsKey(put.key()))
        .forEach(put -> found.add("a message about nobody's booking " + put.key()));
    drawn.forEach(
        (number, what) -> {
          if (!told(number, what)) {
            found.add(number + " was not told what the draw gave");
          }
        });
    store.bookings.values().stream()
        .filter(booking -> booking.state() == SeatState.BOOKED)
        .filter(booking -> seals.open(booking).reminder().isSent())
        .map(SupportStore.Stored::number)
        .filter(number -> !put(number).equals(expected(number, drawn)))
        .forEach(number -> found.add(number + " has a seat and other messages"));
    return found;
  }

  private Set<NoticeKind> put(String number) {
    return Stream.of(NoticeKind.values()).filter(kind -> told(number, kind)).collect(toSet());
  }

  /** Who takes an offered seat presses a button, and is told by the page. */
  private Set<NoticeKind> expected(String number, Map<String, Turn.What> drawn) {
    if (drawn.containsKey(number)) {
      return Set.of(drawn.get(number) == Turn.What.WON ? NoticeKind.WON : NoticeKind.NOT_DRAWN);
    }
    boolean waited =
        store.log.stream()
            .anyMatch(
                turn ->
                    turn.number().equals(number)
                        && Set.of(Turn.What.JOINED, Turn.What.KEPT).contains(turn.what()));
    if (store.movedTo.containsValue(number)) {
      return Set.of(NoticeKind.OTHER_DAY);
    }
    return waited ? Set.of() : Set.of(NoticeKind.CONFIRMATION);
  }

  private boolean told(String number, Turn.What what) {
    return told(number, what == Turn.What.WON ? NoticeKind.WON : NoticeKind.NOT_DRAWN)
        || calls.keySet().stream()
            .anyMatch(call -> call.startsWith("draw ") && call.endsWith(number))
        || planned.stream().anyMatch(one -> one.number().equals(number));
  }

  private boolean told(String number, NoticeKind kind) {
    return outbox.containsKey(NoticeMessage.id(number, kind.name()));
  }

  private final class Box extends Outbox {
    @Override
    public boolean holds(Chain chain, String messageId) {
      return outbox.containsKey(messageId);
    }

    @Override
    public void put(
        Chain chain, String topic, String orderingKey, String messageId, byte[] payload) {
      if (outbox.put(messageId, new Put(orderingKey, NoticeMessage.fromJson(payload))) != null) {
        wrong.add("put twice: " + messageId);
      }
    }
  }

  private final class Calls extends PhoneTasks {
    @Override
    public boolean add(NewPhoneTask task) {
      if (calls.put(task.occasion(), task.bookingNumber()) != null) {
        wrong.add("called twice about " + task.occasion());
      }
      return true;
    }

    @Override
    public boolean add(NewPhoneTask task, String by) {
      return add(task);
    }

    @Override
    public boolean answered(String occasion, PhoneResult result, String by) {
      return calls.containsKey(occasion); // what was on the list stays known
    }
  }

  private final class Plans implements NoticeStore {
    @Override
    public void plan(List<Planned> more) {
      more.stream()
          .filter(one -> !planned.add(one))
          .forEach(one -> wrong.add("planned twice: " + one));
    }

    @Override
    public void planAnew(Planned one) {
      planned.add(one); // of a seat that was held and taken
    }

    @Override
    public List<Due> due(
        NoticeKind kind, List<Attendee.Reminder> ways, Instant from, Instant until, int limit) {
      throw new UnsupportedOperationException("nothing is due here");
    }

    @Override
    public boolean done(Planned one, String by, Instant now) {
      throw new UnsupportedOperationException("nothing is due here");
    }
  }
}
