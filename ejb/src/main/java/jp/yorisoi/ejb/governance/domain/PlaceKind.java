package jp.yorisoi.ejb.governance.domain;

/** What was found in a text. Where two kinds overlap, the one that stands first here is named. */
public enum PlaceKind {
  /** 個人番号. */
  INDIVIDUAL_NUMBER("個人番号"),
  /** Family and given name of a resident, or their reading. */
  NAME("氏名"),
  /** Mail address. */
  MAIL("メール"),
  /** Bank account. */
  ACCOUNT("口座"),
  /** Serial number of a card or certificate, number of a bank card. */
  CARD("カード"),
  /** Another number a person has: insurance, pension, licence, passport, household, 住民票コード. */
  PERSONAL_NUMBER("番号"),
  /** Receipt number of a request. */
  RECEIPT_NUMBER("受付番号"),
  /** Booking number. */
  BOOKING_NUMBER("予約番号"),
  /** 宛名番号. */
  ADDRESSEE_NUMBER("宛名番号"),
  /** Telephone or fax number. */
  TELEPHONE("電話"),
  /** Postal code, or street with house number. */
  ADDRESS("住所"),
  /** Date of birth. */
  BIRTH_DATE("生年月日");

  private final String label;

  PlaceKind(String label) {
    this.label = label;
  }

  /** The word for staff, also in placeholders. */
  public String label() {
    return label;
  }
}
