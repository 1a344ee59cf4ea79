package jp.yorisoi.ejb.cleaning;

import java.io.ByteArrayOutputStream;

/** The parts of a JPEG file before its picture. */
final class JpegSegments {
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int ICC = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;

  private JpegSegments() {}

  /**
   * Leaves out what a camera or a program wrote beside the picture; colours stay right.
   *
   * @param jpeg the file
   * @return the shorter file, or the same one where it is no plain JPEG
   */
  static byte[] withoutRemarks(byte[] jpeg) {
    if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
      return jpeg;
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
    kept.write(jpeg, 0, 2);
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
      if (marker == START_OF_SCAN || at + length > jpeg.length) {
        break;
      }
      if (!isRemark(marker)) {
        kept.write(jpeg, at, length);
      }
      at += length;
    }
    kept.write(jpeg, at, jpeg.length - at);
    return kept.toByteArray();
  }

  private static boolean isRemark(int marker) {
    boolean application = marker > APP0 && marker <= APP15;
    return marker == COMMENT || application && marker != ICC && marker != ADOBE;
  }
}
