package jp.yorisoi.ejb.platform.pdf;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font as the web has it (WOFF 1.0, W3C Recommendation of 2012), unpacked into the form PDF
 * takes: the same tables, each compressed by itself, behind another directory.
 */
final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;
  private static final int COUNT_AT = 12;
  private static final int SIZE_AT = 16;

  private final ByteBuffer packed;
  private final int tables;

  private Woff(byte[] file) {
    this.packed = ByteBuffer.wrap(file);
    if (packed.getInt(0) != SIGNATURE) {
      throw new IllegalArgumentException("no WOFF");
    }
    this.tables = packed.getShort(COUNT_AT);
  }

  /**
   * Unpacks a font.
   *
   * @param file a WOFF file of our own; a broken one is a mistake of the build
   * @return the font as SFNT (TrueType)
   * @throws IllegalArgumentException when it is no such file
   */
  static byte[] unpacked(byte[] file) {
    return new Woff(file).sfnt();
  }

  private byte[] sfnt() {
    ByteBuffer font = ByteBuffer.allocate(packed.getInt(SIZE_AT));
    int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(tables);
    int range = (1 << power) * SFNT_ENTRY;
    font.putInt(packed.getInt(4)).putShort((short) tables);
    font.putShort((short) range).putShort((short) power);
    font.putShort((short) (tables * SFNT_ENTRY - range));
    int data = SFNT_HEADER + SFNT_ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      int entry = HEADER + ENTRY * i;
      byte[] table =
          table(packed.getInt(entry + 4), packed.getInt(entry + 8), packed.getInt(entry + 12));
      font.position(SFNT_HEADER + SFNT_ENTRY * i);
      font.putInt(packed.getInt(entry)).putInt(packed.getInt(entry + 16));
      font.putInt(data).putInt(table.length);
      font.put(data, table);
      data += (table.length + 3) / 4 * 4;
    }
    return font.array();
  }

  private byte[] table(int offset, int length, int size) {
    byte[] stored = new byte[length];
    packed.get(offset, stored);
    if (length == size) {
      return stored;
    }
    byte[] table = new byte[size];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(stored);
      int read = 0;
      while (read < size && !inflater.finished()) {
        int more = inflater.inflate(table, read, size - read);
        if (more == 0 && inflater.needsInput()) {
          throw new IllegalArgumentException("a table is cut off");
        }
        read += more;
      }
      return table;
    } catch (DataFormatException broken) {
      throw new IllegalArgumentException("a table is broken", broken);
    } finally {
      inflater.end();
    }
  }
}
