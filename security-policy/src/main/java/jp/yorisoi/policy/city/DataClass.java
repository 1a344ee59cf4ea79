package jp.yorisoi.policy.city;

/**
 * How confidential information is (自治体機密性), by the national guideline in its edition of October
 * 2024. Ordered from public to secret.
 */
public enum DataClass {
  /** 自治体機密性1: public. */
  C1("1", "公開"),
  /** 自治体機密性2: internal, not meant for publication at once. */
  C2("2", "内部"),
  /** 自治体機密性3C: not for publication and in need of care, below 3B. */
  C3C("3C", "要注意"),
  /** 自治体機密性3B: its leakage would gravely harm the rights of people. */
  C3B("3B", "住民の情報"),
  /** 自治体機密性3A: secret. */
  C3A("3A", "秘密");

  private final String code;
  private final String meaning;

  DataClass(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The code as the guideline writes it, for example {@code 3B}. */
  public String code() {
    return code;
  }

  /** A word for staff. */
  public String meaning() {
    return meaning;
  }

  /**
   * Whether this class is at least as confidential as another.
   *
   * @param other the other class
   * @return true for the same class too
   */
  public boolean atLeast(DataClass other) {
    return compareTo(other) >= 0;
  }

  static DataClass of(String code) {
    for (DataClass one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such class of information: " + code);
  }
}
