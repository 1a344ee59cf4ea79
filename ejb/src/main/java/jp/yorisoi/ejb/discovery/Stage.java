package jp.yorisoi.ejb.discovery;

/** A step on the way to a class, counted each time it happens. */
public enum Stage {
  /** A flyer was opened or printed. */
  NOTICE("ちらしを開いた・印刷した"),
  /** Somebody came by the QR code of a flyer. */
  QR("ちらしのQRから来た"),
  /** The classes were looked at. */
  VIEW("教室を見た"),
  /** The form of a class was opened. */
  START("予約を始めた"),
  /** A seat was booked. */
  FINISH("予約できた");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }
}
