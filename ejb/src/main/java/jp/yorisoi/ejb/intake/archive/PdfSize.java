package jp.yorisoi.ejb.intake.archive;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether what is packed in a PDF unpacks to a size that may be read: a small file can hold a
 * stream of gigabytes. Looks at the packed bytes only, without reading the PDF.
 */
final class PdfSize {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int LARGEST_STREAM = 64 * 1024 * 1024;
  private static final long LARGEST_SUM = 512L * 1024 * 1024;

  private final byte[] content;
  private final byte[] unpacked = new byte[64 * 1024];
  private long sum;

  private PdfSize(byte[] content) {
    this.content = content;
  }

  static boolean isBounded(byte[] content) {
    return new PdfSize(content).isBounded();
  }

  private boolean isBounded() {
    for (int i = 0; i + STREAM.length < content.length; i++) {
      if (content[i] == 's' && begins(i)) {
        long size = size(i + STREAM.length);
        sum += size;
        if (size > LARGEST_STREAM || sum > LARGEST_SUM) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean begins(int place) {
    for (int i = 1; i < STREAM.length; i++) {
      if (content[place + i] != STREAM[i]) {
        return false;
      }
    }
    byte next = content[place + STREAM.length];
    return next == '\r' || next == '\n';
  }

  /** How much the packed data from a place on unpack to; nothing when they are not packed. */
  private long size(int place) {
    int from = place;
    while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
      from++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      long size = 0;
      int count = inflater.inflate(unpacked);
      while (count > 0 && size <= LARGEST_STREAM) {
        size += count;
        count = inflater.inflate(unpacked);
      }
      return size;
    } catch (DataFormatException notPacked) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
