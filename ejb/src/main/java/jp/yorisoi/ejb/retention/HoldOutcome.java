package jp.yorisoi.ejb.retention;

/** What came of entering or lifting a hold. */
public enum HoldOutcome {
  /** It is done. */
  DONE,
  /** The number or kind names nothing this schema has. */
  WRONG_TARGET,
  /** No reason, or one that is too long. */
  REASON_MISSING,
  /** Nobody who ordered it, or a name that is too long. */
  ORDER_MISSING,
  /** The last day is before the first, or over. */
  WRONG_PERIOD,
  /** A 個人番号 was typed, which is never stored (docs/adr/0014). */
  INDIVIDUAL_NUMBER,
  /** No record of this number was found that the caller may see; who is sure enters it again. */
  NOT_FOUND,
  /** Who asked to lift it cannot be the one who lifts it. */
  SAME_PERSON,
  /** There is none this can be done to: somebody was first, or the caller may not see it. */
  GONE
}
