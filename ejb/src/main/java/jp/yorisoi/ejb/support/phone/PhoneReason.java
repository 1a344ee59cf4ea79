package jp.yorisoi.ejb.support.phone;

/** What a call is about. */
public enum PhoneReason {
  /** A session the person has a seat in is not held. */
  SESSION_CANCELLED("中止の連絡"),
  /** A session the person has a seat in begins at another time. */
  SESSION_MOVED("時間の変更の連絡"),
  /** What the desk wrote to the people of a session. */
  MESSAGE("お知らせ"),
  /** What a draw by lot gave to the person. */
  DRAW_RESULT("抽選の結果"),
  /** A seat became free and is kept for the person until the call is due. */
  SEAT_OFFERED("空いた席の案内"),
  /** A seat was booked, or moved to another day, and the message that says so could not be sent. */
  BOOKED("予約・変更の連絡"),
  /** A class is near, and the message that reminds of it could not be sent. */
  REMINDER("もうすぐ教室という連絡");

  private final String label;

  PhoneReason(String label) {
    this.label = label;
  }

  /** For the desk. */
  public String label() {
    return label;
  }

  /** Whether somebody comes for nothing, or loses a seat, who hears of it late. */
  public boolean isPressing() {
    return this == SESSION_CANCELLED || this == SESSION_MOVED || this == SEAT_OFFERED;
  }
}
