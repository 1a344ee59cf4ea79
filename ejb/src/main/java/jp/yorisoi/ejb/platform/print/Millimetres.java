package jp.yorisoi.ejb.platform.print;

/** The unit of everything here; a PDF counts points, upwards. */
final class Millimetres {
  static final double OF_A_POINT = 25.4 / 72;

  private Millimetres() {}

  static float points(double millimetres) {
    return (float) (millimetres / OF_A_POINT);
  }
}
