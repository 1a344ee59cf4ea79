package jp.yorisoi.ejb.cleaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone held its camera, from the metadata of a JPEG; the picture is turned before these are
 * thrown away.
 */
final class ExifOrientation {
  private static final int UPRIGHT = 1;
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int ENTRY_BYTES = 12;
  private static final int TIFF_OFFSET = 10;

  private ExifOrientation() {}

  /** 1 to 8 as in the Exif standard; 1 when there is none or it makes no sense. */
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
      if (marker == START_OF_SCAN || length < 2) {
        return UPRIGHT;
      }
      if (marker == APP1 && isExif(jpeg, at + 4)) {
        int end = Math.min(jpeg.length, at + 2 + length);
        return inTiff(
            ByteBuffer.wrap(jpeg, at + TIFF_OFFSET, Math.max(0, end - at - TIFF_OFFSET)).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] jpeg, int at) {
    return at + 6 <= jpeg.length
        && jpeg[at] == 'E'
        && jpeg[at + 1] == 'x'
        && jpeg[at + 2] == 'i'
        && jpeg[at + 3] == 'f'
        && jpeg[at + 4] == 0;
  }

  private static int inTiff(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (entry + ENTRY_BYTES > tiff.limit()) {
        return UPRIGHT;
      }
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
        int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
