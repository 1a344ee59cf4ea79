package jp.yorisoi.ejb.intake.archive;

import java.util.Optional;
import java.util.stream.Stream;

/** Who applies (申請者区分). */
public enum ApplicantKind {
  /** The person the application is about. */
  PRINCIPAL("本人"),
  /** Somebody the person has asked to. */
  AGENT("代理人"),
  /** A parent or guardian. */
  LEGAL_REPRESENTATIVE("法定代理人");

  private final String code;

  ApplicantKind(String code) {
    this.code = code;
  }

  /**
   * The word in the manifest.
   *
   * @return the official word
   */
  public String code() {
    return code;
  }

  static Optional<ApplicantKind> ofCode(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
