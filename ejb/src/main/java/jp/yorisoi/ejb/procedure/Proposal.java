package jp.yorisoi.ejb.procedure;

/** What a clerk proposes and a second person decides. */
public enum Proposal {
  /** 承認 (認定). */
  APPROVE("承認"),
  /** 却下. */
  REJECT("却下");

  private final String label;

  Proposal(String label) {
    this.label = label;
  }

  /** The word staff use. */
  public String label() {
    return label;
  }
}
