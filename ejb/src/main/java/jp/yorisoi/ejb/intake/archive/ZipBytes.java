package jp.yorisoi.ejb.intake.archive;

import java.nio.charset.StandardCharsets;
import jp.yorisoi.ejb.intake.RefusalReason;

/** Little-endian reading of an archive held in memory; out of bounds is a refusal. */
final class ZipBytes {
  private final byte[] bytes;

  ZipBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] array() {
    return bytes;
  }

  int u16(long at) throws PackageRefused {
    int i = check(at, 2);
    return (bytes[i] & 0xff) | (bytes[i + 1] & 0xff) << 8;
  }

  long u32(long at) throws PackageRefused {
    return u16(at) | (long) u16(at + 2) << 16;
  }

  /**
   * Text of an entry name; anything but visible ASCII is refused, since other systems may read it
   * otherwise.
   */
  String name(long at, int length) throws PackageRefused {
    int from = check(at, length);
    for (int i = from; i < from + length; i++) {
      if (bytes[i] < 0x20 || bytes[i] == 0x7f) {
        throw new PackageRefused(RefusalReason.UNSAFE_PATH, "entry name is not plain ASCII");
      }
    }
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }

  int check(long at, long length) throws PackageRefused {
    if (at < 0 || length < 0 || at + length > bytes.length) {
      throw malformed("a header points outside the archive");
    }
    return (int) at;
  }

  static PackageRefused malformed(String detail) {
    return new PackageRefused(RefusalReason.ARCHIVE_MALFORMED, detail);
  }
}
