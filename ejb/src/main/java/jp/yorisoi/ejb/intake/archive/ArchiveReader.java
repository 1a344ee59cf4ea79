package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.ZipBytes.malformed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import jp.yorisoi.ejb.intake.RefusalReason;

/**
 * Unpacks an archive in memory. Limits are checked against the directory before the first byte is
 * unpacked, and unpacking stops at the size the directory names, so that neither an honest nor a
 * lying header costs more than the limits. The entries have to lie side by side from the first byte
 * to the directory: overlapping and hidden data cannot be.
 */
final class ArchiveReader {
  private static final long LOCAL = 0x04034b50L;
  private static final long DESCRIPTOR = 0x08074b50L;
  private static final int LOCAL_LENGTH = 30;

  private final ZipBytes zip;

  private ArchiveReader(byte[] archive) {
    this.zip = new ZipBytes(archive);
  }

  /**
   * Unpacks.
   *
   * @param archive the whole archive
   * @return unpacked bytes by entry name, in the order of the archive
   * @throws PackageRefused when it is not of the form or past a limit
   */
  static Map<String, byte[]> unpack(byte[] archive) throws PackageRefused {
    if (archive.length > PackageLimits.ARCHIVE_BYTES) {
      throw new PackageRefused(RefusalReason.TOO_LARGE, "archive bytes: " + archive.length);
    }
    return new ArchiveReader(archive).unpack();
  }

  private Map<String, byte[]> unpack() throws PackageRefused {
    CentralDirectory.Contents contents = new CentralDirectory(zip).read();
    EntryNames.check(contents.entries());
    SizeGuard.check(contents.entries(), zip.length());
    Map<String, byte[]> files = new LinkedHashMap<>();
    long at = 0;
    for (ZipEntryRecord entry : contents.entries()) {
      at = unpackEntry(entry, at, contents.begin(), files);
    }
    if (at != contents.begin()) {
      throw malformed("data between the last entry and the directory");
    }
    return Collections.unmodifiableMap(files);
  }

  private long unpackEntry(ZipEntryRecord entry, long at, long end, Map<String, byte[]> files)
      throws PackageRefused {
    long data = localHeader(entry, at);
    long next = data + entry.packed();
    if (next > end) {
      throw malformed("an entry reaches into the directory");
    }
    byte[] content = entry.method() == 0 ? stored(entry, data) : inflated(entry, data);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (crc.getValue() != entry.crc()) {
      throw malformed("the checksum of an entry is wrong");
    }
    files.put(entry.name(), content);
    return entry.hasDescriptor() ? descriptor(entry, next) : next;
  }

  /** Compares the local header with the directory; returns where the data begins. */
  private long localHeader(ZipEntryRecord entry, long at) throws PackageRefused {
    if (entry.offset() != at || zip.u32(at) != LOCAL) {
      throw malformed("entries overlap, leave a gap or are out of order");
    }
    int nameLength = zip.u16(at + 26);
    int extraLength = zip.u16(at + 28);
    boolean same =
        zip.u16(at + 6) == entry.flags()
            && zip.u16(at + 8) == entry.method()
            && sizeAgrees(entry, zip.u32(at + 14), entry.crc())
            && sizeAgrees(entry, zip.u32(at + 18), entry.packed())
            && sizeAgrees(entry, zip.u32(at + 22), entry.size())
            && zip.name(at + LOCAL_LENGTH, nameLength).equals(entry.name());
    if (!same) {
      throw malformed("a local header disagrees with the directory");
    }
    ExtraFields.check(zip, at + LOCAL_LENGTH + nameLength, extraLength);
    return at + LOCAL_LENGTH + nameLength + extraLength;
  }

  private static boolean sizeAgrees(ZipEntryRecord entry, long local, long directory) {
    return local == directory || (entry.hasDescriptor() && local == 0);
  }

  private long descriptor(ZipEntryRecord entry, long at) throws PackageRefused {
    long from = zip.u32(at) == DESCRIPTOR ? at + 4 : at;
    if (zip.u32(from) != entry.crc()
        || zip.u32(from + 4) != entry.packed()
        || zip.u32(from + 8) != entry.size()) {
      throw malformed("the sizes after an entry disagree with the directory");
    }
    return from + 12;
  }

  private byte[] stored(ZipEntryRecord entry, long data) throws PackageRefused {
    if (entry.packed() != entry.size()) {
      throw malformed("a stored entry with two sizes");
    }
    byte[] content = new byte[(int) entry.size()];
    System.arraycopy(zip.array(), zip.check(data, entry.packed()), content, 0, content.length);
    return content;
  }

  private byte[] inflated(ZipEntryRecord entry, long data) throws PackageRefused {
    int from = zip.check(data, entry.packed());
    byte[] content = new byte[(int) entry.size()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), from, (int) entry.packed());
      int done = 0;
      while (done < content.length) {
        int n = inflater.inflate(content, done, content.length - done);
        if (n == 0) {
          throw malformed("an entry is shorter than the directory says");
        }
        done += n;
      }
      if (inflater.inflate(new byte[1]) != 0) {
        throw new PackageRefused(
            RefusalReason.COMPRESSION_BOMB, "an entry unpacks to more than its stated size");
      }
      if (!inflater.finished() || inflater.getRemaining() != 0) {
        throw malformed("an entry is packed in more or fewer bytes than the directory says");
      }
      return content;
    } catch (DataFormatException broken) {
      throw malformed("an entry cannot be unpacked");
    } finally {
      inflater.end();
    }
  }
}
