package jp.yorisoi.ejb.intake.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.intake.RefusalReason;

/** The names a package may hold; everything else is refused before a byte is unpacked. */
final class EntryNames {
  static final String MANIFEST = "manifest.json";
  static final String APPLICATION = "application.xml";
  static final String SIGNATURE = "signature/manifest.p7s";
  static final Pattern ATTACHMENT =
      Pattern.compile("attachments/\\d{2}_([a-z0-9][a-z0-9-]{0,63})\\.(jpg|png|pdf)");
  private static final Pattern ARCHIVE =
      Pattern.compile(".*\\.(zip|jar|war|ear|7z|rar|gz|tgz|bz2|xz|tar|lzh|cab|zst)");

  private EntryNames() {}

  /**
   * Checks all names together.
   *
   * @param entries of the directory
   * @throws PackageRefused for the first name that is not allowed, without repeating the name
   */
  static void check(List<ZipEntryRecord> entries) throws PackageRefused {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String name = entries.get(i).name();
      String folded = name.toLowerCase(Locale.ROOT);
      if (unsafe(name)) {
        throw new PackageRefused(RefusalReason.UNSAFE_PATH, "entry " + i);
      }
      if (!seen.add(folded)) {
        throw new PackageRefused(RefusalReason.DUPLICATE_ENTRY, "entry " + i);
      }
      if (ARCHIVE.matcher(folded).matches()) {
        throw new PackageRefused(RefusalReason.NESTED_ARCHIVE, "entry " + i);
      }
      if (!known(name)) {
        throw new PackageRefused(RefusalReason.UNLISTED_FILE, "entry " + i);
      }
    }
  }

  private static boolean unsafe(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
      return true;
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..") || part.equals(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(String name) {
    return name.equals(MANIFEST)
        || name.equals(APPLICATION)
        || name.equals(SIGNATURE)
        || ATTACHMENT.matcher(name).matches();
  }
}
