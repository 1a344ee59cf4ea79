package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.ZipBytes.malformed;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.intake.RefusalReason;

/**
 * Reads the table of contents of an archive and refuses whatever the form does not need: comments,
 * several disks, 64-bit sizes, encryption, links, data behind the end.
 */
final class CentralDirectory {
  private static final long END = 0x06054b50L;
  private static final long ENTRY = 0x02014b50L;
  private static final long LOCAL = 0x04034b50L;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  // compression level (1, 2), sizes after the data (3), names in UTF-8 (11)
  private static final int KNOWN_FLAGS = 0x080e;
  private static final int UNIX = 3;
  private static final int UNIX_KIND = 0xf000;
  private static final int UNIX_FILE = 0x8000;

  private final ZipBytes zip;

  CentralDirectory(ZipBytes zip) {
    this.zip = zip;
  }

  /**
   * Lists the entries in the order of the directory and sets where it begins.
   *
   * @return the entries and the place where the last of them has to end
   * @throws PackageRefused when the bytes are no archive of this form
   */
  Contents read() throws PackageRefused {
    long end = zip.length() - (long) END_LENGTH;
    if (end < 0 || zip.u32(end) != END || zip.u16(end + 20) != 0) {
      throw noEnd();
    }
    int count = zip.u16(end + 10);
    if (zip.u16(end + 4) != 0 || zip.u16(end + 6) != 0 || zip.u16(end + 8) != count) {
      throw malformed("more than one disk");
    }
    if (count > PackageLimits.ENTRIES) {
      throw new PackageRefused(RefusalReason.TOO_MANY_ENTRIES, "entries: " + count);
    }
    long begin = zip.u32(end + 16);
    if (begin + zip.u32(end + 12) != end) {
      throw malformed("the directory does not end where the archive ends");
    }
    List<ZipEntryRecord> entries = new ArrayList<>(count);
    long at = begin;
    for (int i = 0; i < count; i++) {
      at = entry(at, end, entries);
    }
    if (at != end) {
      throw malformed("the directory has more or less than it says");
    }
    return new Contents(List.copyOf(entries), begin);
  }

  private PackageRefused noEnd() throws PackageRefused {
    boolean looksLikeZip =
        zip.length() >= 4 && (zip.u32(0) == LOCAL || zip.u32(0) == END || zip.u32(0) == ENTRY);
    return looksLikeZip
        ? malformed("no end of the directory at the end of the archive")
        : new PackageRefused(RefusalReason.NOT_A_ZIP, "bytes: " + zip.length());
  }

  private long entry(long at, long end, List<ZipEntryRecord> entries) throws PackageRefused {
    if (at + ENTRY_LENGTH > end || zip.u32(at) != ENTRY) {
      throw malformed("a directory entry is cut off");
    }
    int flags = zip.u16(at + 8);
    int method = zip.u16(at + 10);
    int nameLength = zip.u16(at + 28);
    int extraLength = zip.u16(at + 30);
    if ((flags & ~KNOWN_FLAGS) != 0 || (method != 0 && method != 8)) {
      throw malformed("encryption or an unknown way of packing");
    }
    if (zip.u16(at + 32) != 0 || zip.u16(at + 34) != 0) {
      throw malformed("an entry has a comment or lies on another disk");
    }
    refuseLinks(at);
    String name = zip.name(at + ENTRY_LENGTH, nameLength);
    ExtraFields.check(zip, at + ENTRY_LENGTH + nameLength, extraLength);
    entries.add(
        new ZipEntryRecord(
            name,
            flags,
            method,
            zip.u32(at + 16),
            zip.u32(at + 20),
            zip.u32(at + 24),
            zip.u32(at + 42)));
    return at + ENTRY_LENGTH + nameLength + extraLength;
  }

  private void refuseLinks(long at) throws PackageRefused {
    int kind = zip.u16(at + 40) & UNIX_KIND;
    if (zip.u16(at + 4) >> 8 == UNIX && kind != 0 && kind != UNIX_FILE) {
      throw new PackageRefused(RefusalReason.UNSAFE_PATH, "an entry is a link or a device");
    }
  }

  /**
   * The table of contents.
   *
   * @param entries in the order of the directory
   * @param begin where the directory begins, which is where the last entry has to end
   */
  record Contents(List<ZipEntryRecord> entries, long begin) {}
}
