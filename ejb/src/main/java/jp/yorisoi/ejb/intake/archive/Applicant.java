package jp.yorisoi.ejb.intake.archive;

import java.time.LocalDate;

/**
 * The applicant (GIF 申請者, 個人型), as declared.
 *
 * @param fullName name as the applicant writes it
 * @param fullNameKana its reading
 * @param dateOfBirth date of birth
 * @param sex sex in the GIF code list
 * @param postalCode seven digits, no hyphen
 * @param fullAddress the address in one line
 */
public record Applicant(
    String fullName,
    String fullNameKana,
    LocalDate dateOfBirth,
    Sex sex,
    String postalCode,
    String fullAddress) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "Applicant";
  }
}
