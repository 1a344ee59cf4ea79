package jp.yorisoi.ejb.kernel;

/** Why a person's records are kept from sight (standard specification of resident records). */
public enum ProtectionKind {
  /** 支援措置: protection of victims of domestic violence, stalking and abuse; for one year. */
  SUPPORT("支援措置"),
  /** 抑止: any other reason of the office; ends only when somebody ends it. */
  RESTRAINT("抑止");

  private final String label;

  ProtectionKind(String label) {
    this.label = label;
  }

  /** The word staff use. */
  public String label() {
    return label;
  }
}
