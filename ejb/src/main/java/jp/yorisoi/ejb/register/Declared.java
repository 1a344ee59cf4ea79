package jp.yorisoi.ejb.register;

import java.util.Optional;

/**
 * Who an applicant says he or she is.
 *
 * @param name name as declared
 * @param kana reading as declared
 * @param birthDate {@code yyyy-MM-dd}
 * @param sex GIF code 0, 1, 2 or 9
 * @param address address as declared
 * @param signingSerial serial of the certificate that signed the request, hexadecimal, if signed
 */
public record Declared(
    String name,
    String kana,
    String birthDate,
    String sex,
    String address,
    Optional<String> signingSerial) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "Declared";
  }
}
