package jp.yorisoi.ejb.intake.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A good archive with bytes changed in one way (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16).
 */
final class BentZip {
  private static final int END = 22;
  private static final int CENTRAL_NAME = 46;

  private final byte[] good;
  private final ByteBuffer zip;
  private final int end;
  private final int directory;

  private BentZip(byte[] good) {
    this.good = good.clone();
    this.zip = ByteBuffer.wrap(this.good).order(ByteOrder.LITTLE_ENDIAN);
    this.end = good.length - END;
    this.directory = zip.getInt(end + 16);
  }

  static byte[] of(byte[] good, String how) {
    return new BentZip(good).bent(how);
  }

  private byte[] bent(String how) {
    return switch (how) {
      case "name of 60000 letters" -> withFile("attachments/" + "a".repeat(60_000) + ".jpg");
      case "same name twice" ->
          renamed(withFile("manifest.jsom"), "manifest.jsom", "manifest.json");
      case "symbolic link" -> kind(0xa1ff);
      case "named pipe" -> kind(0x11a4);
      case "folder flag" -> kind(0x41ed);
      case "other name inside" -> put(30, (byte) 'x');
      case "other size inside" -> putInt(22, 7);
      case "other method inside" -> putShort(8, 0);
      case "other flags inside" -> putShort(6, zip.getShort(6) ^ 2);
      case "wrong checksum" -> putInt(directory + 16, 1);
      case "overlap" -> putInt(secondEntry() + 42, zip.getInt(directory + 42));
      case "gap" -> gap();
      case "program before" ->
          joined("#!/bin/sh\nexit\n".getBytes(StandardCharsets.US_ASCII), good);
      case "data behind" -> Arrays.copyOf(good, good.length + 1);
      case "second archive behind" -> joined(good, good);
      case "comment" -> comment();
      case "count too small" -> count(-1);
      case "count too large" -> count(1);
      case "directory outside" -> putInt(end + 16, good.length + 1000);
      case "size of 4 GB" -> putInt(directory + 24, -1);
      case "zip64 extra" -> extra(0x0001, 8, 8);
      case "unicode path" -> extra(0x7075, 8, 8);
      case "extra field cut off" -> extra(0x5455, 8, 200);
      case "encrypted" -> flag(1);
      case "method lzma" -> putShort(directory + 10, 14);
      case "two disks" -> putShort(end + 4, 1);
      case "packed data cut off" -> putInt(directory + 20, zip.getInt(directory + 20) - 5);
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static byte[] withFile(String name) {
    Map<String, byte[]> files = new LinkedHashMap<>(SamplePackages.files(Channel.SELF));
    files.put(name, SamplePackages.jpeg(50));
    return SamplePackages.zip(files);
  }

  private static byte[] renamed(byte[] archive, String old, String other) {
    return new String(archive, StandardCharsets.ISO_8859_1)
        .replace(old, other)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Made on Unix, with the kind of file in the upper half of the attributes. */
  private byte[] kind(int mode) {
    zip.putShort(directory + 4, (short) 0x0314);
    return putInt(directory + 38, mode << 16);
  }

  private byte[] flag(int bit) {
    zip.putShort(6, (short) (zip.getShort(6) | bit));
    return putShort(directory + 8, zip.getShort(directory + 8) | bit);
  }

  private byte[] count(int more) {
    zip.putShort(end + 8, (short) (zip.getShort(end + 8) + more));
    return putShort(end + 10, zip.getShort(end + 10) + more);
  }

  private int secondEntry() {
    return directory
        + CENTRAL_NAME
        + zip.getShort(directory + 28)
        + zip.getShort(directory + 30)
        + zip.getShort(directory + 32);
  }

  private byte[] gap() {
    byte[] hidden = new byte[10];
    byte[] all = new byte[good.length + hidden.length];
    System.arraycopy(good, 0, all, 0, directory);
    System.arraycopy(good, directory, all, directory + hidden.length, good.length - directory);
    little(all).putInt(all.length - END + 16, directory + hidden.length);
    return all;
  }

  private byte[] comment() {
    byte[] all = joined(good, Arrays.copyOfRange(good, end, good.length));
    little(all).putShort(end + 20, (short) END);
    return all;
  }

  /** An extra field behind the name of the first directory entry. */
  private byte[] extra(int id, int length, int said) {
    int at = directory + CENTRAL_NAME + zip.getShort(directory + 28);
    byte[] all = new byte[good.length + 4 + length];
    System.arraycopy(good, 0, all, 0, at);
    System.arraycopy(good, at, all, at + 4 + length, good.length - at);
    ByteBuffer out = little(all);
    out.putShort(at, (short) id).putShort(at + 2, (short) said);
    out.putShort(directory + 30, (short) (zip.getShort(directory + 30) + 4 + length));
    out.putInt(all.length - END + 12, zip.getInt(end + 12) + 4 + length);
    return all;
  }

  private byte[] put(int at, byte value) {
    zip.put(at, value);
    return good;
  }

  private byte[] putShort(int at, int value) {
    zip.putShort(at, (short) value);
    return good;
  }

  private byte[] putInt(int at, int value) {
    zip.putInt(at, value);
    return good;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
