package jp.yorisoi.ejb.catalogue.privacy;

import java.util.Locale;

/** Who outside of a procedure's office is sent anything. Nobody else is: the set is closed. */
public enum Receiver {
  /** The core system of the procedure, told what was decided. */
  CORE_SYSTEM,
  /** Whoever carries mail, told what stands in a notice. */
  MAIL,
  /** The post office, given a printed notice. */
  LETTER,
  /** Whoever carries short messages, given a telephone number and a text. */
  SMS,
  /** LINE, given the hash of a telephone number and a text. */
  LINE,
  /** The state's online-request service, told how far a request of it is. */
  ONLINE_REQUEST,
  /** The issuer of a signing certificate, asked whether it is revoked. */
  CERTIFICATE_ISSUER;

  /** How an assessment writes it, for example {@code core-system}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The receiver an assessment names.
   *
   * @param code as {@link #code} gives it
   * @return the receiver
   * @throws IllegalArgumentException when there is none
   */
  static Receiver of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
