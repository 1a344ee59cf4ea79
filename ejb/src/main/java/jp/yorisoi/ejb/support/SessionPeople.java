package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.policy.audit.Shown;

/**
 * Who has a seat of a session, and who waits for one, opened; for those who have to tell them
 * something.
 */
@Dependent
public class SessionPeople {
  @Inject private SupportStore store;
  @Inject private LineStore lines;
  @Inject private Seals seals;

  /**
   * Somebody with a seat, or on the waiting list.
   *
   * @param number booking number
   * @param personKey keyed hash of who it is, 32 bytes
   * @param attendee who it is
   */
  public record Person(String number, byte[] personKey, Attendee attendee) {

    /** How the audit trail names booking and person. */
    public Shown shown() {
      return new Shown(number, Seating.subject(personKey));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
      return "Person[" + number + "]";
    }
  }

  /**
   * The people of a session, in the caller's transaction.
   *
   * @param sessionId row id
   * @return those who hold a seat, oldest booking first; names of the unlisted too
   */
  public List<Person> of(long sessionId) {
    return store.seated(sessionId).stream().map(this::opened).toList();
  }

  /**
   * Everybody who may come to a session, in the caller's transaction: who holds a seat, and for
   * whom one is held.
   *
   * @param sessionId row id
   * @return who has a booking first
   */
  public List<Person> expected(long sessionId) {
    return Stream.concat(
            of(sessionId).stream(),
            lines.line(sessionId).stream()
                .filter(one -> one.state() == SeatState.OFFERED)
                .flatMap(one -> store.find(one.number()).stream())
                .map(this::opened))
        .toList();
  }

  /**
   * Who is on the waiting list of a session, with or without an offer, in the caller's transaction.
   *
   * @param sessionId row id
   * @return in the order of the rule
   */
  public List<Person> waiting(long sessionId) {
    return lines.line(sessionId).stream()
        .flatMap(one -> store.find(one.number()).stream())
        .map(this::opened)
        .toList();
  }

  private Person opened(SupportStore.Stored one) {
    return new Person(one.number(), one.personKey(), seals.open(one));
  }
}
