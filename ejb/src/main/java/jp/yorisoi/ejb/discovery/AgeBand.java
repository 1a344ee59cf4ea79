package jp.yorisoi.ejb.discovery;

import java.util.Optional;
import java.util.stream.Stream;

/** How old a reader says to be, for counting alone; nobody has to say. */
public enum AgeBand {
  /** Up to 39. */
  YOUNG("-39", "39歳まで"),
  /** 40 to 64. */
  MIDDLE("40-64", "40〜64歳"),
  /** 65 to 74. */
  OLDER("65-74", "65〜74歳"),
  /** 75 and more. */
  OLD("75-", "75歳から");

  private final String code;
  private final String label;

  AgeBand(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The value in addresses and in the table. */
  public String code() {
    return code;
  }

  /** For staff. */
  public String label() {
    return label;
  }

  /**
   * Reads what an address says.
   *
   * @param code the value, may be anything
   * @return empty when it is none of ours
   */
  public static Optional<AgeBand> of(String code) {
    return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
