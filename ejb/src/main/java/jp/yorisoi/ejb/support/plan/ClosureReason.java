package jp.yorisoi.ejb.support.plan;

/** Why a place is closed: a closed list without anything about persons. */
public enum ClosureReason {
  /** The building is being worked on. */
  WORKS("工事"),
  /** It is a polling station. */
  ELECTION("選挙"),
  /** Somebody else uses it. */
  EVENT("ほかの催し"),
  /** It is a shelter, or was damaged. */
  DISASTER("災害・避難所"),
  /** Its weekly or yearly day off. */
  DAY_OFF("休館日");

  private final String label;

  ClosureReason(String label) {
    this.label = label;
  }

  /** For the desk. */
  public String label() {
    return label;
  }
}
