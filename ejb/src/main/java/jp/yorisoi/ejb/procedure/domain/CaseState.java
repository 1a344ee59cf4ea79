package jp.yorisoi.ejb.procedure.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states of a case with the codes published to applicants (docs/interfaces.md). All changes of
 * state are in this table.
 */
public enum CaseState {
  /** 到達: stored, not looked at. */
  ARRIVED("10", "到達"),
  /** 受付: taken into the inner zone. */
  TAKEN_IN("20", "受付"),
  /** 審査中: somebody is responsible. */
  UNDER_REVIEW("30", "審査中"),
  /** 補正依頼中: waiting for the applicant. */
  RETURNED("35", "補正待ち"),
  /** 決裁待ち: proposed, waiting for the second person. */
  PROPOSED("40", "決裁待ち"),
  /** 完了(承認). */
  APPROVED("50", "承認"),
  /** 却下. */
  REJECTED("60", "却下"),
  /** 取下げ. */
  WITHDRAWN("70", "取下げ"),
  /** 対象外(転送). */
  FORWARDED("80", "転送");

  private static final Map<CaseState, Set<CaseState>> NEXT =
      Map.of(
          ARRIVED, EnumSet.of(TAKEN_IN),
          TAKEN_IN, EnumSet.of(UNDER_REVIEW),
          UNDER_REVIEW, EnumSet.of(RETURNED, PROPOSED, WITHDRAWN, FORWARDED),
          RETURNED, EnumSet.of(UNDER_REVIEW, WITHDRAWN),
          PROPOSED, EnumSet.of(UNDER_REVIEW, APPROVED, REJECTED),
          APPROVED, EnumSet.noneOf(CaseState.class),
          REJECTED, EnumSet.noneOf(CaseState.class),
          WITHDRAWN, EnumSet.noneOf(CaseState.class),
          FORWARDED, EnumSet.noneOf(CaseState.class));

  private final String code;
  private final String label;

  CaseState(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The published code, two digits. */
  public String code() {
    return code;
  }

  /** The word staff use. */
  public String label() {
    return label;
  }

  /** Whether nothing follows any more. */
  public boolean isClosed() {
    return NEXT.get(this).isEmpty();
  }

  /**
   * Whether a case may go from this state to another.
   *
   * @param other the state wanted
   * @return true if the table has it
   */
  public boolean mayBecome(CaseState other) {
    return NEXT.get(this).contains(other);
  }

  /**
   * The state of a published code.
   *
   * @param code two digits
   * @return the state
   * @throws IllegalArgumentException if no state has this code
   */
  public static CaseState ofCode(String code) {
    return Stream.of(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such state"));
  }
}
