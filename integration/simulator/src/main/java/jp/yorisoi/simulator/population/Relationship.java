package jp.yorisoi.simulator.population;

/** 続柄: how a person stands to the head of the household, with the code a real town uses. */
public enum Relationship {
  /** 世帯主. */
  HEAD("02", "世帯主"),
  /** 夫. */
  HUSBAND("11", "夫"),
  /** 妻. */
  WIFE("12", "妻"),
  /** 子. */
  CHILD("20", "子"),
  /** 父. */
  FATHER("51", "父"),
  /** 母. */
  MOTHER("52", "母");

  private final String code;
  private final String text;

  Relationship(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * 続柄コード.
   *
   * @return two digits
   */
  public String code() {
    return code;
  }

  /**
   * 続柄表記.
   *
   * @return Japanese
   */
  public String text() {
    return text;
  }
}
