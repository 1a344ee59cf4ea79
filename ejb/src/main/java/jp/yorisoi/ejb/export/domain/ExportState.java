package jp.yorisoi.ejb.export.domain;

/** Where a request to export stands. That its time is over is no state: the clock says it. */
public enum ExportState {
  /** Small enough: can be taken at once. */
  READY("受け取れます"),
  /** Waits for another person. */
  WAITING("承認待ち"),
  /** Another person approved it. */
  APPROVED("承認済み・受け取れます"),
  /** Another person refused it. */
  REFUSED("却下"),
  /** It was taken or printed; never again. */
  TAKEN("出力済み");

  private final String label;

  ExportState(String label) {
    this.label = label;
  }

  /** The word staff read. */
  public String label() {
    return label;
  }

  /** Whether the file can be taken in this state. */
  public boolean isOpen() {
    return this == READY || this == APPROVED;
  }
}
