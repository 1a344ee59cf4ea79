package jp.yorisoi.ejb.export;

import java.util.Optional;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What somebody says an export is for.
 *
 * @param purpose a purpose of the list, null for none
 * @param reason why, in words
 */
public record Grounds(ExportPurpose purpose, String reason) {
  /** Characters of a reason. */
  public static final int LONGEST = 500;

  /** Strips the reason. */
  public Grounds {
    reason = reason == null ? "" : reason.strip();
  }

  /**
   * What is wrong with them.
   *
   * @param kind what is to leave
   * @return the first problem, or empty
   */
  Optional<ExportOutcome> problem(ExportKind kind) {
    if (!fit(kind)) {
      return Optional.of(ExportOutcome.PURPOSE_MISSING);
    }
    if (reason.isEmpty()) {
      return Optional.of(ExportOutcome.REASON_MISSING);
    }
    if (reason.length() > LONGEST) {
      return Optional.of(ExportOutcome.REASON_TOO_LONG);
    }
    return IndividualNumber.isIn(reason)
        ? Optional.of(ExportOutcome.INDIVIDUAL_NUMBER)
        : Optional.empty();
  }

  /** Whether the purpose is one of the kind. */
  boolean fit(ExportKind kind) {
    return purpose != null && kind.purposes().contains(purpose);
  }

  /** A reason may name residents and stays out of logs. */
  @Override
  public String toString() {
    return String.valueOf(purpose);
  }
}
