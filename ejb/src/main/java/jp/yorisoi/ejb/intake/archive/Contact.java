package jp.yorisoi.ejb.intake.archive;

import java.util.Optional;

/**
 * How to reach the applicant (GIF 連絡先型).
 *
 * @param phoneNumber telephone number, if given
 * @param emailAddress mail address, if given
 */
public record Contact(Optional<String> phoneNumber, Optional<String> emailAddress) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "Contact";
  }
}
