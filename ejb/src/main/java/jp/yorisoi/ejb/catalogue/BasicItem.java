package jp.yorisoi.ejb.catalogue;

/** An item of the basic information of a package (GIF A票) that a field answers. */
public enum BasicItem {
  /** Name. */
  FULL_NAME,
  /** Its reading. */
  FULL_NAME_KANA,
  /** Date of birth. */
  DATE_OF_BIRTH,
  /** Sex, code 0, 1, 2 or 9. */
  SEX,
  /** Seven digits. */
  POSTAL_CODE,
  /** The address in one line. */
  FULL_ADDRESS,
  /** Telephone. */
  PHONE_NUMBER,
  /** Mail. */
  EMAIL_ADDRESS,
  /** How the applicant wants to be told, {@code mail} or {@code letter}; ours, not of the A票. */
  NOTICE_BY
}
