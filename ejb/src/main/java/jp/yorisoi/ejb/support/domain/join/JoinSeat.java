package jp.yorisoi.ejb.support.domain.join;

import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Mark;

/**
 * A booking as it stands now, beside what the list said when it was taken along.
 *
 * @param number booking number
 * @param session row id of its session
 * @param form keyed hash of the form it was made with
 * @param person keyed hash of who it is
 * @param known whether it can be read who it is; of a booking that holds no seat
 * @param kana name, empty for who is kept off the lists
 * @param held whether it holds a seat
 * @param mark what the list says now
 * @param then what the list said when it was taken along; empty when the booking was not on it
 */
public record JoinSeat(
    String number,
    long session,
    Hash form,
    Hash person,
    boolean known,
    String kana,
    boolean held,
    Mark mark,
    Optional<Mark> then) {

  JoinSeat marked(Mark now) {
    return new JoinSeat(number, session, form, person, known, kana, held, now, then);
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "JoinSeat[" + number + "]";
  }
}
