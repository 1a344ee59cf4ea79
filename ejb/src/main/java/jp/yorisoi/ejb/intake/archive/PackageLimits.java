package jp.yorisoi.ejb.intake.archive;

/** The hard limits of a package. They hold for every channel and are no settings. */
public final class PackageLimits {

  /** Largest archive, in bytes. */
  public static final int ARCHIVE_BYTES = 30 * 1024 * 1024;

  /** Most entries of an archive. */
  public static final int ENTRIES = 64;

  /** Largest entry, unpacked, in bytes. */
  public static final int ENTRY_BYTES = 20 * 1024 * 1024;

  /** Largest sum of all entries, unpacked, in bytes. */
  public static final int TOTAL_BYTES = 60 * 1024 * 1024;

  /** Largest manifest.json, in bytes. */
  public static final int MANIFEST_BYTES = 64 * 1024;

  /** Largest application.xml, in bytes. */
  public static final int APPLICATION_BYTES = 2 * 1024 * 1024;

  /** Largest signature/manifest.p7s, in bytes. */
  public static final int SIGNATURE_BYTES = 64 * 1024;

  /**
   * Most times an entry may grow when it is unpacked, once it is past {@link #RATIO_GRACE_BYTES}.
   */
  public static final int RATIO = 200;

  /** Up to this unpacked size, in bytes, the ratio is not looked at. */
  public static final int RATIO_GRACE_BYTES = 256 * 1024;

  private PackageLimits() {}
}
