package jp.yorisoi.ejb.support.domain.join;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.MarkAnswer;
import jp.yorisoi.ejb.support.domain.MarkRule;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * Joins what was said without network with what stands on the lists now, one after the other, each
 * with what those before it have changed. Nothing here asks the database: it is told what stands
 * there while the rows of the sessions are held, and says what is to be written. Pure.
 *
 * <p>What was said on the spot is written when nobody at the desk has said or done anything else
 * about the person since the list was taken along. Everything else is asked; nothing that stands on
 * the list is ever written over without somebody's decision.
 */
public final class JoinRound {
  private final Instant now;
  private final Map<Long, JoinSession> sessions = new HashMap<>();
  private final Map<Long, Integer> taken = new HashMap<>();
  private final Map<String, JoinSeat> seats = new LinkedHashMap<>();
  private final List<NewMark> marks = new ArrayList<>();
  private final List<NewSeat> added = new ArrayList<>();

  /**
   * A mark to be written.
   *
   * @param number booking number
   * @param mark what to say
   * @param at when it was said, within the hours in which people are marked
   */
  public record NewMark(String number, Mark mark, Instant at) {}

  /**
   * Somebody who gets a seat and is marked as come.
   *
   * @param item key of the item
   * @param session row id
   * @param at when the person came, within the hours in which people are marked
   * @param more whether the session gets one seat more for it
   * @param again number of the booking that was given back, whose holder came all the same; empty
   *     for who came without one
   */
  public record NewSeat(
      String item, long session, Instant at, boolean more, Optional<String> again) {}

  /**
   * Begins a round.
   *
   * @param sessions those of the list
   * @param seats bookings of these sessions, and those of all numbers that were said
   * @param now present time
   */
  public JoinRound(List<JoinSession> sessions, List<JoinSeat> seats, Instant now) {
    this.now = now;
    sessions.forEach(one -> this.sessions.put(one.session().id(), one));
    seats.forEach(one -> this.seats.put(one.number(), one));
  }

  /**
   * Decides about one thing.
   *
   * @param item what was said
   * @return whether it is written, or what has to be decided first
   */
  public JoinAnswer take(JoinItem item) {
    return item instanceof JoinItem.Marked marked ? mark(marked) : letIn((JoinItem.LetIn) item);
  }

  private JoinAnswer mark(JoinItem.Marked item) {
    JoinSeat seat = seats.get(item.number());
    if (seat == null) {
      return JoinAnswer.asked(JoinConflict.UNKNOWN);
    }
    JoinSession session = sessions.get(item.session());
    if (session == null || seat.session() != item.session()) {
      return JoinAnswer.asked(JoinConflict.ELSEWHERE);
    }
    if (seat.held() ? seat.mark() == item.mark() : item.mark() != Mark.CAME) {
      return JoinAnswer.UNCHANGED;
    }
    Optional<JoinConflict> shut = shut(session, item);
    if (shut.isPresent()) {
      return JoinAnswer.asked(shut.get());
    }
    return seat.held() ? markHeld(item, seat) : markGivenBack(item, seat);
  }

  private JoinAnswer markHeld(JoinItem.Marked item, JoinSeat seat) {
    boolean known = seat.then().isPresent();
    if (!known && minds(item, JoinConflict.BOOKED_MEANWHILE)) {
      return JoinAnswer.asked(JoinConflict.BOOKED_MEANWHILE);
    }
    if (seat.mark() != seat.then().orElse(Mark.NONE)
        && minds(item, JoinConflict.MARKED_MEANWHILE)) {
      return JoinAnswer.asked(JoinConflict.MARKED_MEANWHILE);
    }
    seats.put(seat.number(), seat.marked(item.mark()));
    marks.add(new NewMark(seat.number(), item.mark(), within(item)));
    return JoinAnswer.WRITTEN;
  }

  /** Who gave the seat back and came all the same; perhaps booked again under another number. */
  private JoinAnswer markGivenBack(JoinItem.Marked item, JoinSeat seat) {
    Optional<JoinSeat> again = held(item.session(), seat.person());
    if (again.isPresent()) {
      return again.get().mark() == Mark.CAME
          ? JoinAnswer.UNCHANGED
          : JoinAnswer.asked(JoinConflict.SAME_PERSON, again.get().number());
    }
    if (!seat.known()) {
      return JoinAnswer.asked(JoinConflict.UNREADABLE);
    }
    if (minds(item, JoinConflict.CANCELLED_MEANWHILE)) {
      return JoinAnswer.asked(JoinConflict.CANCELLED_MEANWHILE);
    }
    return seat(item, seat.form(), seat.person(), seat.kana(), Optional.of(seat.number()));
  }

  private JoinAnswer letIn(JoinItem.LetIn item) {
    if (seats.values().stream().anyMatch(seat -> seat.form().equals(item.form()))) {
      return JoinAnswer.UNCHANGED;
    }
    if (item.person().isEmpty()) {
      return JoinAnswer.asked(JoinConflict.UNREADABLE);
    }
    JoinSession session = sessions.get(item.session());
    if (session == null) {
      return JoinAnswer.asked(JoinConflict.ELSEWHERE);
    }
    Optional<JoinConflict> shut = shut(session, item);
    if (shut.isPresent()) {
      return JoinAnswer.asked(shut.get());
    }
    Hash person = item.person().get();
    Optional<JoinSeat> same = held(item.session(), person);
    if (same.isPresent()) {
      return JoinAnswer.asked(JoinConflict.SAME_PERSON, same.get().number());
    }
    Optional<JoinSeat> name = named(item);
    if (name.isPresent() && minds(item, JoinConflict.SAME_NAME)) {
      return JoinAnswer.asked(JoinConflict.SAME_NAME, name.get().number());
    }
    return seat(item, item.form(), person, item.kana(), Optional.empty());
  }

  private JoinAnswer seat(
      JoinItem item, Hash form, Hash person, String kana, Optional<String> again) {
    SupportSession session = sessions.get(item.session()).session();
    int before = taken.getOrDefault(session.id(), 0);
    boolean full = session.taken() + before >= session.capacity();
    if (full && minds(item, JoinConflict.FULL)) {
      return JoinAnswer.asked(JoinConflict.FULL);
    }
    taken.put(session.id(), before + 1);
    added.add(new NewSeat(item.key(), session.id(), within(item), full, again));
    String place = "added " + item.key();
    seats.put(
        place,
        new JoinSeat(
            place, session.id(), form, person, true, kana, true, Mark.CAME, Optional.empty()));
    return JoinAnswer.WRITTEN;
  }

  private Optional<JoinConflict> shut(JoinSession session, JoinItem item) {
    if (session.session().cancelled()) {
      return Optional.of(JoinConflict.SESSION_CANCELLED);
    }
    Optional<MarkAnswer> shut = MarkRule.shut(session.session(), now);
    if (shut.isPresent()) {
      return shut.map(
          why -> why == MarkAnswer.TOO_EARLY ? JoinConflict.TOO_EARLY : JoinConflict.TOO_LATE);
    }
    return session.moved() && minds(item, JoinConflict.SESSION_MOVED)
        ? Optional.of(JoinConflict.SESSION_MOVED)
        : Optional.empty();
  }

  private Optional<JoinSeat> held(long session, Hash person) {
    return seats.values().stream()
        .filter(seat -> seat.held() && seat.session() == session && seat.person().equals(person))
        .findFirst();
  }

  private Optional<JoinSeat> named(JoinItem.LetIn item) {
    return seats.values().stream()
        .filter(seat -> seat.held() && seat.session() == item.session())
        .filter(seat -> !seat.kana().isEmpty() && seat.kana().equals(item.kana()))
        .findFirst();
  }

  private static boolean minds(JoinItem item, JoinConflict conflict) {
    return !item.waived().contains(conflict);
  }

  /** A tablet whose clock is wrong says nothing of another day. */
  private Instant within(JoinItem item) {
    Instant opens = MarkRule.opens(sessions.get(item.session()).session());
    Instant at = item.at().isBefore(opens) ? opens : item.at();
    return at.isAfter(now) ? now : at;
  }

  /** Marks to be written, in order. */
  public List<NewMark> marks() {
    return List.copyOf(marks);
  }

  /** Who gets a seat, in order. */
  public List<NewSeat> added() {
    return List.copyOf(added);
  }

  /** How many of the bookings made after the list was taken along nobody has marked. */
  public long unseen() {
    return seats.values().stream()
        .filter(seat -> seat.held() && sessions.containsKey(seat.session()))
        .filter(seat -> seat.then().isEmpty() && seat.mark() == Mark.NONE)
        .count();
  }
}
