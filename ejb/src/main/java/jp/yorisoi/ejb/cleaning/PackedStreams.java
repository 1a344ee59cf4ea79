package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is packed in a PDF, tried before a reader is let near, since some kilobytes can hold
 * gigabytes. The one place that has these limits. Two questions are asked: of the streams a reader
 * has to unpack to know the document at all (its tables of objects, and objects packed together),
 * for who copies it; and of every stream, for who reads its text.
 */
final class PackedStreams {
  private static final int MEGABYTE = 1024 * 1024;
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

  /** Flate once and first, as everybody packs; behind it at most the coding of a picture. */
  private static final Pattern FORESEEN =
      Pattern.compile(
          "\\[?\\s*(/(FlateDecode|Fl)\\s*)?(/(DCTDecode|DCT|CCITTFaxDecode|CCF|JBIG2Decode|JPXDecode"
              + "|ASCIIHexDecode|AHx|ASCII85Decode|A85)\\s*)*\\]?");

  /** How much one stream, and all of them, may unpack to. */
  private enum Limits {
    /** Tables of objects and packed objects. */
    STRUCTURE(32 * MEGABYTE, 64L * MEGABYTE),
    /** Everything else. */
    SHOWN(64 * MEGABYTE, 512L * MEGABYTE);

    private final int one;
    private final long all;

    Limits(int one, long all) {
      this.one = one;
      this.all = all;
    }

    void require(long size, long limit) throws Uncleanable {
      if (size > limit) {
        throw beyond(this == STRUCTURE ? "packed objects are too large" : "streams are too large");
      }
    }
  }

  private final byte[] pdf;
  private final boolean shownToo;
  private final byte[] piece = new byte[PIECE];
  private long structure;
  private long shown;

  private PackedStreams(byte[] pdf, boolean shownToo) {
    this.pdf = pdf;
    this.shownToo = shownToo;
  }

  /**
   * Refuses a file whose packed objects go beyond the limits. Streams that are only shown are never
   * unpacked here.
   *
   * @param pdf the file
   * @throws IOException when they do, or are packed in a way nobody packs them
   */
  static void requireBounded(byte[] pdf) throws IOException {
    new PackedStreams(pdf, false).look();
  }

  /**
   * Refuses a file of which any stream goes beyond the limits.
   *
   * @param pdf the file
   * @throws IOException when one does, or is packed in a way nobody packs it
   */
  static void requireAllBounded(byte[] pdf) throws IOException {
    new PackedStreams(pdf, true).look();
  }

  private void look() throws IOException {
    int object = 0;
    for (int at = 0; at < pdf.length; at++) {
      if (begins(at, OBJECT)) {
        object = at;
      } else if (begins(at, STREAM)) {
        stream(unescaped(object, at), at + STREAM.length);
        object = at;
      }
    }
  }

  private void stream(String dictionary, int data) throws IOException {
    if (UNPACKED_TO_READ.matcher(dictionary).find()) {
      if (isPacked(dictionary)) {
        structure += unpacked(data, Limits.STRUCTURE);
        Limits.STRUCTURE.require(structure, Limits.STRUCTURE.all);
      }
    } else if (shownToo && isLineEnd(data)) {
      requireForeseen(dictionary);
      shown += unpacked(data, Limits.SHOWN);
      Limits.SHOWN.require(shown, Limits.SHOWN.all);
    }
  }

  private boolean isLineEnd(int at) {
    return at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n');
  }

  private static boolean isPacked(String dictionary) throws Uncleanable {
    Matcher filter = FILTER.matcher(dictionary);
    if (!filter.find()) {
      if (dictionary.contains("/Filter")) {
        throw beyond("packed objects in an unknown way");
      }
      return false;
    }
    if (!ONE_FLATE.matcher(filter.group(1)).matches()) {
      throw beyond("packed objects in an unusual way");
    }
    return true;
  }

  /** What is packed twice, or in another way that lets it grow, cannot be tried here. */
  private static void requireForeseen(String dictionary) throws Uncleanable {
    Matcher filter = FILTER.matcher(dictionary);
    int named = 0;
    while (filter.find()) {
      named++;
      if (!FORESEEN.matcher(filter.group(1)).matches()) {
        throw beyond("a stream is packed in an unusual way");
      }
    }
    if (named == 0 && dictionary.contains("/Filter")) {
      throw beyond("a stream is packed in an unknown way");
    }
  }

  private boolean begins(int at, byte[] word) {
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
  private String unescaped(int from, int to) {
    String text = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
    return ESCAPED
        .matcher(text)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }

  /** A stream that is damaged counts as far as it goes: the reader gets no further either. */
  private long unpacked(int data, Limits limits) throws IOException {
    int from = data;
    while (isLineEnd(from) || from < pdf.length && pdf[from] == ' ') {
      from++;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(pdf, from, pdf.length - from);
    long size = 0;
    try {
      int more = inflater.inflate(piece);
      while (more > 0) {
        size += more;
        limits.require(size, limits.one);
        more = inflater.inflate(piece);
      }
    } catch (DataFormatException damaged) {
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }

  private static Uncleanable beyond(String where) {
    return new Uncleanable(Unclean.BEYOND_LIMITS, where);
  }
}
