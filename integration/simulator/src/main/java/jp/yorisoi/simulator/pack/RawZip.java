package jp.yorisoi.simulator.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes ZIP archives that the JDK's writer refuses to make: names twice, names that climb, entries
 * that overlap. Up to 65,535 entries and 4 GiB; nothing but the list of entries is held in memory.
 */
final class RawZip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final short VERSION = 20;
  private static final short NAMES_ARE_UTF8 = 0x0800;

  /**
   * 2026-11-01 00:00 in the form of MS-DOS: packages of the same content are equal byte for byte.
   */
  private static final int TIME = ((2026 - 1980) << 25 | 11 << 21 | 1 << 16);

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final byte[] buffer = new byte[1 << 13];
  private long position;
  private int entries;

  RawZip(OutputStream out) {
    this.out = out;
  }

  void add(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    byte[] packed = deflate(content);
    byte[] local = localHeader(name, (int) crc.getValue(), packed.length, content.length);
    enter(name, (int) crc.getValue(), packed.length, content.length, position);
    write(local);
    write(packed);
  }

  /** Writes bytes that belong to no entry yet; {@link #enter} says what they are. */
  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /** Where the next byte goes. */
  long position() {
    return position;
  }

  /** Lists an entry whose local header stands, or will stand, at an offset. */
  void enter(String name, int crc, long packed, long size, long offset) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = buffer(46 + utf8.length);
    header
        .putInt(CENTRAL)
        .putShort(VERSION)
        .putShort(VERSION)
        .putShort(NAMES_ARE_UTF8)
        .putShort((short) Deflater.DEFLATED);
    header
        .putInt(TIME)
        .putInt(crc)
        .putInt((int) packed)
        .putInt((int) size)
        .putShort((short) utf8.length);
    header
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putInt(0)
        .putInt((int) offset)
        .put(utf8);
    directory.writeBytes(header.array());
    entries++;
  }

  /** Writes the list of entries; the archive is whole then and nothing more can be added. */
  void finish() throws IOException {
    deflater.end();
    long start = position;
    write(directory.toByteArray());
    ByteBuffer end = buffer(22);
    end.putInt(END)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) entries)
        .putShort((short) entries);
    end.putInt(directory.size()).putInt((int) start).putShort((short) 0);
    write(end.array());
    out.flush();
  }

  static byte[] localHeader(String name, int crc, long packed, long size) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = buffer(30 + utf8.length);
    header
        .putInt(LOCAL)
        .putShort(VERSION)
        .putShort(NAMES_ARE_UTF8)
        .putShort((short) Deflater.DEFLATED)
        .putInt(TIME);
    header
        .putInt(crc)
        .putInt((int) packed)
        .putInt((int) size)
        .putShort((short) utf8.length)
        .putShort((short) 0)
        .put(utf8);
    return header.array();
  }

  private byte[] deflate(byte[] content) {
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 16);
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    return packed.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
