package jp.yorisoi.ejb.platform.print;

/** The sizes of paper the city prints on, upright. */
public enum Paper {
  /** A4, for flyers and lists. */
  A4(210, 297),
  /** A postcard of Japan Post (はがき). */
  POSTCARD(100, 148);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * How wide it is.
   *
   * @return millimetres
   */
  public double width() {
    return width;
  }

  /**
   * How high it is.
   *
   * @return millimetres
   */
  public double height() {
    return height;
  }
}
