package jp.yorisoi.web.staff.export;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.web.staff.SentText;

/**
 * A form that asks for an export: purpose and reason. What it shows stands in {@code
 * WEB-INF/staff/export/grounds.xhtml}.
 */
public abstract class GroundsBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  private String purpose;
  private String reason;
  private ExportOutcome refusal;

  /** What is asked for. */
  protected abstract ExportKind kind();

  /**
   * Asks the desk.
   *
   * @param grounds purpose and reason
   * @return what came of it
   */
  protected abstract Asked ask(Grounds grounds);

  /** Page of the requests, below the context root. */
  protected abstract String requests();

  /** Action: ask. */
  public String send() {
    Asked asked = ask(new Grounds(purpose(purpose), SentText.of(reason)));
    boolean good =
        asked.outcome() == ExportOutcome.DONE || asked.outcome() == ExportOutcome.WAITING;
    if (!good) {
      refusal = asked.outcome();
      return null;
    }
    return requests() + "?faces-redirect=true&done=" + asked.outcome();
  }

  /**
   * A purpose by its name.
   *
   * @param name as it was sent, may be null
   * @return null for none
   */
  public static ExportPurpose purpose(String name) {
    return Stream.of(ExportPurpose.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Purposes to choose from (EL). */
  public List<ExportPurpose> getPurposes() {
    return kind().purposes();
  }

  /**
   * What is wrong at a field (EL).
   *
   * @param field {@code purpose}, {@code reason}, or empty for what is wrong with neither
   * @return the sentence, empty for nothing
   */
  public String problem(String field) {
    return refusal != null && place().equals(field) ? ExportSentences.of(refusal) : "";
  }

  /** Whether something is to be put right (EL). */
  public boolean isBad() {
    return refusal != null;
  }

  private String place() {
    return switch (refusal) {
      case PURPOSE_MISSING -> "purpose";
      case REASON_MISSING, REASON_TOO_LONG -> "reason";
      case INDIVIDUAL_NUMBER -> IndividualNumber.isIn(SentText.of(reason)) ? "reason" : "";
      default -> "";
    };
  }

  /** Purpose chosen (EL). */
  public String getPurpose() {
    return purpose;
  }

  /** Purpose chosen (EL). */
  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  /** Why (EL). */
  public String getReason() {
    return reason;
  }

  /** Why (EL). */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
