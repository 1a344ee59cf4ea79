package jp.yorisoi.ejb.procedure;

import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What staff wrote for an act on a case. A text that does not fit is refused whole: one that is cut
 * tells an applicant half of what to do.
 *
 * @param message what the applicant reads
 * @param note what stays in the office
 */
record CaseText(String message, String note) {
  /** Characters of a message, as the field counts them. */
  static final int LONGEST_MESSAGE = 500;

  /** Characters of a note. */
  static final int LONGEST_NOTE = 1000;

  static final CaseText NONE = new CaseText("", "");

  static CaseText ofNote(String note) {
    return new CaseText("", note);
  }

  /** What is wrong with it, if anything is. */
  Optional<CaseOutcome> problem() {
    if (message.length() > LONGEST_MESSAGE) {
      return Optional.of(CaseOutcome.MESSAGE_TOO_LONG);
    }
    if (note.length() > LONGEST_NOTE) {
      return Optional.of(CaseOutcome.NOTE_TOO_LONG);
    }
    return Stream.of(message, note).map(CaseActs::seen).anyMatch(IndividualNumber::isIn)
        ? Optional.of(CaseOutcome.INDIVIDUAL_NUMBER)
        : Optional.empty();
  }

  /** What was written for residents stays out of logs. */
  @Override
  public String toString() {
    return message.length() + "+" + note.length();
  }
}
