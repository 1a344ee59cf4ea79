package jp.yorisoi.ejb.intake.archive;

/**
 * What the central directory says of one entry. Sizes are unsigned 32-bit values.
 *
 * @param name the name, plain ASCII
 * @param flags general purpose flags
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the unpacked bytes
 * @param packed packed size in bytes
 * @param size unpacked size in bytes
 * @param offset where the local header begins
 */
record ZipEntryRecord(
    String name, int flags, int method, long crc, long packed, long size, long offset) {

  /** Sizes may follow the data instead of standing in the local header. */
  boolean hasDescriptor() {
    return (flags & 8) != 0;
  }
}
