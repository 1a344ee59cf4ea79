package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that would grow. */
final class ZipBombs {
  private static final int END = 22;
  private static final int MEGABYTE = 1024 * 1024;

  private ZipBombs() {}

  static byte[] of(String how) {
    return switch (how) {
      case "one entry of 200 MB" -> zeros(200);
      case "shared data of 10 GB" -> shared(zeros(160));
      case "size understated" -> understated(zeros(100));
      case "65000 entries" -> entries(65_000);
      case "65 entries" -> entries(65);
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static byte[] zeros(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("attachments/01_a.jpg"));
      byte[] chunk = new byte[MEGABYTE];
      for (int i = 0; i < megabytes; i++) {
        zip.write(chunk);
      }
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Sixty directory entries that name the same data. */
  private static byte[] shared(byte[] one) {
    int begin = little(one).getInt(one.length - END + 16);
    byte[] entry = Arrays.copyOfRange(one, begin, one.length - END);
    ByteBuffer bomb = little(new byte[begin + 60 * entry.length + END]);
    bomb.put(one, 0, begin);
    for (int i = 0; i < 60; i++) {
      entry[46 + 12] = (byte) ('0' + i / 10);
      entry[46 + 13] = (byte) ('0' + i % 10);
      bomb.put(entry);
    }
    bomb.put(one, one.length - END, END);
    int end = bomb.capacity() - END;
    bomb.putShort(end + 8, (short) 60).putShort(end + 10, (short) 60);
    return bomb.putInt(end + 12, 60 * entry.length).array();
  }

  private static byte[] understated(byte[] bomb) {
    ByteBuffer zip = little(bomb);
    int directory = zip.getInt(bomb.length - END + 16);
    zip.putInt(directory + 24, 1000).putInt(directory - 4, 1000);
    return bomb;
  }

  private static byte[] entries(int many) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < many; i++) {
        zip.putNextEntry(new ZipEntry("attachments/" + i));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
