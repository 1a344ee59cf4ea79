package jp.yorisoi.ejb.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of answer a field takes. */
public enum FieldType {
  /** One line of text. */
  TEXT("text"),
  /** Several lines of text. */
  LONG_TEXT("long-text"),
  /** Katakana; hiragana and half-width kana are turned into it. */
  KANA("kana"),
  /** A day; stored as {@code yyyy-MM-dd}, typed in either calendar. */
  DATE("date"),
  /** One of the options. */
  CHOICE("choice"),
  /** Seven digits, stored without hyphen. */
  POSTAL_CODE("postal-code"),
  /** A telephone number in Japan, 10 or 11 digits, hyphens kept. */
  PHONE("phone"),
  /** A mail address. */
  EMAIL("email"),
  /** Digits only; length by the field's limits. */
  DIGITS("digits"),
  /** A box to tick; the answer is {@code yes}. */
  CONSENT("consent");

  private final String code;

  FieldType(String code) {
    this.code = code;
  }

  /** The word in definitions. */
  public String code() {
    return code;
  }

  static Optional<FieldType> ofCode(String code) {
    return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
