package jp.yorisoi.ejb.intake.archive;

import java.util.List;
import jp.yorisoi.ejb.intake.RefusalReason;

/** Looks at the sizes the directory states, before anything is unpacked. */
final class SizeGuard {
  private SizeGuard() {}

  static void check(List<ZipEntryRecord> entries, long archiveBytes) throws PackageRefused {
    long total = 0;
    for (int i = 0; i < entries.size(); i++) {
      ZipEntryRecord entry = entries.get(i);
      if (outOfProportion(entry.size(), entry.packed())) {
        throw new PackageRefused(
            RefusalReason.COMPRESSION_BOMB, "entry " + i + " unpacks to " + entry.size());
      }
      if (entry.size() > limit(entry.name())) {
        throw new PackageRefused(
            RefusalReason.TOO_LARGE, "entry " + i + " has bytes: " + entry.size());
      }
      total += entry.size();
    }
    if (total > PackageLimits.TOTAL_BYTES) {
      RefusalReason reason =
          outOfProportion(total, archiveBytes)
              ? RefusalReason.COMPRESSION_BOMB
              : RefusalReason.TOO_LARGE;
      throw new PackageRefused(reason, "all entries have bytes: " + total);
    }
  }

  private static boolean outOfProportion(long size, long packed) {
    return size > PackageLimits.RATIO_GRACE_BYTES && size > packed * PackageLimits.RATIO;
  }

  private static long limit(String name) {
    return switch (name) {
      case EntryNames.MANIFEST -> PackageLimits.MANIFEST_BYTES;
      case EntryNames.APPLICATION -> PackageLimits.APPLICATION_BYTES;
      case EntryNames.SIGNATURE -> PackageLimits.SIGNATURE_BYTES;
      default -> PackageLimits.ENTRY_BYTES;
    };
  }
}
