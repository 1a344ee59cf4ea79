package jp.yorisoi.ejb.support.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.SurveySlip;

/** Slips as they stand in the database. Every method takes part in a transaction. */
public interface SurveyStore {

  /**
   * A slip.
   *
   * @param slip its number
   * @param sessionId the class it was handed out for
   * @param closesAt until when it can be answered
   * @param answered whether it was
   */
  record Stored(SurveySlip slip, long sessionId, Instant closesAt, boolean answered) {}

  /**
   * Reads a slip.
   *
   * @param slip its number
   * @return the slip, or empty
   */
  Optional<Stored> find(SurveySlip slip);

  /**
   * How many people sat on the seats of a session: who was marked as come, and before anybody is
   * marked, who holds a seat. Its row is kept until the transaction ends, so that two who make
   * slips at once make them once.
   *
   * @param sessionId the session
   * @return how many slips it takes
   */
  int people(long sessionId);

  /**
   * The slips of a session.
   *
   * @param sessionId the session
   * @return all of them, by number, which says nothing about who holds them
   */
  List<Stored> of(long sessionId);

  /**
   * Adds slips.
   *
   * @param slips their numbers
   * @param sessionId the session
   * @param closesAt until when they can be answered
   * @return how many were new; a number that is taken is left out
   */
  int add(Collection<SurveySlip> slips, long sessionId, Instant closesAt);

  /**
   * Writes answers to a slip nobody has answered.
   *
   * @param slip its number
   * @param answers what it says
   * @param paper whether the desk typed them from paper
   * @param day the day, Japanese time; no hour is kept
   * @return false when it was answered meanwhile
   */
  boolean answer(SurveySlip slip, SurveyAnswers answers, boolean paper, LocalDate day);

  /**
   * The figures of sessions by kind.
   *
   * @param from earliest beginning of a session
   * @param until beginning after the latest
   * @return one for each kind slips were handed out for
   */
  List<SurveyFigures> figures(Instant from, Instant until);
}
