package jp.yorisoi.ejb.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** What the people of a simulated city were told, and where the database says otherwise. */
final class ToldBook {
  private final MemoryStore store;
  private final Map<String, String> toldBooked = new LinkedHashMap<>();
  private final Set<String> toldWaiting = new LinkedHashSet<>();
  private final Map<String, String> numberOfForm = new HashMap<>();
  private final Set<String> toldCancelled = new HashSet<>();
  private final Set<String> perhapsCancelled = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();

  ToldBook(MemoryStore store) {
    this.store = store;
  }

  /** What is wrong; more can be added. */
  List<String> wrong() {
    return wrong;
  }

  /** Numbers of who was told to wait, for a seat or a draw. */
  List<String> waiting() {
    return List.copyOf(toldWaiting);
  }

  /** Numbers of who was told to have a seat. */
  List<String> booked() {
    return List.copyOf(toldBooked.keySet());
  }

  /** Numbers of everybody who was told one. */
  List<String> numbers() {
    List<String> numbers = new ArrayList<>(toldBooked.keySet());
    numbers.addAll(toldWaiting);
    return numbers;
  }

  /** Something was given back; who got no answer may think otherwise. */
  void cancelled(String number, boolean answered) {
    (answered ? toldCancelled : perhapsCancelled).add(number);
  }

  /** Whoever is told that the seat is theirs has it, also when a press before had no answer. */
  void taken(String number, OfferOutcome outcome, boolean answered) {
    if (answered && outcome == OfferOutcome.ACCEPTED) {
      toldBooked.put(number, "");
      toldWaiting.remove(number);
    }
  }

  /** Somebody got an answer to a wish. */
  void told(BookSeat wish, BookingOutcome outcome) {
    if (outcome instanceof BookingOutcome.Waiting waiting) {
      toldWaiting.add(waiting.number().value());
      oneNumber(wish, waiting.number().value());
    }
    if (outcome instanceof BookingOutcome.Kept kept) {
      toldWaiting.add(kept.number().value());
      oneNumber(wish, kept.number().value());
    }
    if (outcome instanceof BookingOutcome.Entered entered) {
      toldWaiting.add(entered.number().value());
      oneNumber(wish, entered.number().value());
    }
    if (outcome instanceof BookingOutcome.Booked booked) {
      String number = booked.number().value();
      toldBooked.put(number, booked.pin());
      oneNumber(wish, number);
    }
  }

  private void oneNumber(BookSeat wish, String number) {
    String first =
        numberOfForm.putIfAbsent(
            wish.formToken() + wish.attendee().kana() + wish.waiting(), number);
    if (first != null && !first.equals(number)) {
      wrong.add("one form, two numbers: " + first + " and " + number);
    }
  }

  /** Says where people and database disagree, with what others found. */
  void agree(String when, List<String> found) {
    Map<Long, Integer> held = new HashMap<>();
    Map<String, Integer> ofPerson = new HashMap<>();
    for (SupportStore.Stored booking : store.bookings.values()) {
      if (!booking.cancelled()) {
        int seats = booking.state().seated() ? 1 : 0;
        held.merge(booking.sessionId(), seats, Integer::sum);
        String person = Seating.subject(booking.personKey());
        require(
            ofPerson.merge(person + " in " + booking.sessionId(), 1, Integer::sum) == 1,
            when + ": somebody sits twice in a session");
      }
    }
    for (SupportSession session : store.sessions.values()) {
      int seats = held.getOrDefault(session.id(), 0);
      require(seats == session.taken(), when + ": the row counts otherwise");
      require(seats <= session.capacity(), when + ": oversold");
    }
    found.forEach(finding -> wrong.add(when + ": " + finding));
    toldWaiting.forEach(
        number -> require(store.bookings.containsKey(number), when + ": told to wait, not there"));
    toldBooked.keySet().forEach(number -> kept(when, number));
    toldCancelled.forEach(
        number ->
            require(store.bookings.get(number).cancelled(), when + ": told free, still held"));
  }

  private void kept(String when, String number) {
    SupportStore.Stored booking = store.bookings.get(number);
    require(booking != null, when + ": told booked, but it is not there");
    require(
        booking == null
            || !booking.cancelled()
            || toldCancelled.contains(number)
            || perhapsCancelled.contains(number),
        when + ": told booked, given back by nobody");
  }

  void require(boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }
}
