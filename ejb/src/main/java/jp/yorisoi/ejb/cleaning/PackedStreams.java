package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF a reader has to unpack to know the document at all: its tables of objects
 * and objects packed together. They are tried before a reader is let near, since one of some
 * kilobytes can hold gigabytes. Streams that are only shown are never unpacked here.
 */
final class PackedStreams {
  private static final int MOST_OF_ONE = 32 * 1024 * 1024;
  private static final int MOST_OF_ALL = 64 * 1024 * 1024;
  private static final int PIECE = 64 * 1024;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

  /** What only these streams have: their types, the offset of the first object, the widths. */
  private static final Pattern UNPACKED_TO_READ =
      Pattern.compile("/(ObjStm|XRef|First|W)(?![A-Za-z0-9])");

  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[A-Za-z0-9]+|\\d+\\s+\\d+\\s+R)");
  private static final Pattern ONE_FLATE = Pattern.compile("\\[?\\s*/(FlateDecode|Fl)\\s*\\]?");

  private PackedStreams() {}

  /**
   * Refuses a file whose packed objects go beyond the limits.
   *
   * @param pdf the file
   * @throws IOException when they do, or are packed in a way nobody packs them
   */
  static void requireBounded(byte[] pdf) throws IOException {
    long all = 0;
    int object = 0;
    for (int at = 0; at < pdf.length; at++) {
      if (begins(pdf, at, OBJECT)) {
        object = at;
      } else if (begins(pdf, at, STREAM)) {
        String dictionary = unescaped(pdf, object, at);
        if (UNPACKED_TO_READ.matcher(dictionary).find()) {
          all += unpacked(pdf, at + STREAM.length, dictionary);
          requireLess(all, MOST_OF_ALL);
        }
        object = at;
      }
    }
  }

  private static boolean begins(byte[] pdf, int at, byte[] word) {
    if (pdf[at] != word[0] || at + word.length > pdf.length) {
      return false;
    }
    for (int i = 1; i < word.length; i++) {
      if (pdf[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Names may be written with #xx for any letter. */
  private static String unescaped(byte[] pdf, int from, int to) {
    String text = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
    return ESCAPED
        .matcher(text)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }

  private static long unpacked(byte[] pdf, int data, String dictionary) throws IOException {
    Matcher filter = FILTER.matcher(dictionary);
    if (!filter.find()) {
      if (dictionary.contains("/Filter")) {
        throw new Uncleanable(Unclean.BEYOND_LIMITS, "packed objects in an unknown way");
      }
      return 0;
    }
    if (!ONE_FLATE.matcher(filter.group(1)).matches()) {
      throw new Uncleanable(Unclean.BEYOND_LIMITS, "packed objects in an unusual way");
    }
    int from = data;
    while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n' || pdf[from] == ' ')) {
      from++;
    }
    return inflated(pdf, from);
  }

  /** A stream that is damaged counts as far as it goes: the reader gets no further either. */
  private static long inflated(byte[] pdf, int from) throws IOException {
    Inflater inflater = new Inflater();
    inflater.setInput(pdf, from, pdf.length - from);
    byte[] piece = new byte[PIECE];
    long size = 0;
    try {
      while (!inflater.finished()) {
        int more = inflater.inflate(piece);
        if (more == 0) {
          break;
        }
        size += more;
        requireLess(size, MOST_OF_ONE);
      }
    } catch (DataFormatException damaged) {
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }

  private static void requireLess(long size, long limit) throws IOException {
    if (size > limit) {
      throw new Uncleanable(Unclean.BEYOND_LIMITS, "packed objects are too large");
    }
  }
}
