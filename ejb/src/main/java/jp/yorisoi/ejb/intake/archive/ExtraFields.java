package jp.yorisoi.ejb.intake.archive;

import static jp.yorisoi.ejb.intake.archive.ZipBytes.malformed;

import java.util.Set;

/**
 * Extra fields of a header. Times and owners do no harm and are skipped; a field that could give
 * another name or size (64-bit sizes, Unicode path) is refused with all unknown ones.
 */
final class ExtraFields {
  // jar marker, NTFS times, Unix times and owners
  private static final Set<Integer> HARMLESS = Set.of(0xcafe, 0x000a, 0x5455, 0x7855, 0x7875);

  private ExtraFields() {}

  static void check(ZipBytes zip, long at, int length) throws PackageRefused {
    zip.check(at, length);
    long end = at + length;
    long i = at;
    while (i < end) {
      if (i + 4 > end || !HARMLESS.contains(zip.u16(i))) {
        throw malformed("an extra field that is not accepted");
      }
      i += 4 + zip.u16(i + 2);
    }
    if (i != end) {
      throw malformed("an extra field is cut off");
    }
  }
}
