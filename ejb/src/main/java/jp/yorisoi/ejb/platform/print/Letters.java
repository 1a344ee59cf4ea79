package jp.yorisoi.ejb.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face in one document: which of its letters there are, and how wide a text is. */
final class Letters {
  /** What stands for a letter the face lacks; printers call it geta. */
  private static final int GETA = 0x3013;

  private final PDFont font;

  Letters(PDDocument document, Face face) throws IOException {
    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.of(face)));
    document.registerTrueTypeFontForClosing(parsed);
    parsed.setEnableGsub(false); // ligatures ("ffi") are drawn, but nobody can read them out
    font = PDType0Font.load(document, parsed, true);
  }

  PDFont font() {
    return font;
  }

  /** Millimetres. */
  double width(String text, double points) throws IOException {
    return font.getStringWidth(printable(text)) / 1000 * points * Millimetres.OF_A_POINT;
  }

  /** The text with 〓 for what the face lacks, and without signs that only choose a variant. */
  String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> !choosesVariant(letter))
        .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
        .map(letter -> has(letter) ? letter : GETA)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** The letters that would not stand on the paper as they are written, each once, in order. */
  List<String> lacking(String text) {
    return text.codePoints()
        .filter(letter -> choosesVariant(letter) || !Character.isISOControl(letter) && !has(letter))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** The text in lines of this many millimetres, broken as Japanese is: no 。 begins a line. */
  List<String> lines(String text, double points, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      breakInto(lines, paragraph, points, width);
    }
    return lines;
  }

  private void breakInto(List<String> lines, String text, double points, double width)
      throws IOException {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
    breaks.setText(text);
    int from = 0;
    int fits = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (fits > from && width(text.substring(from, next).stripTrailing(), points) > width) {
        lines.add(text.substring(from, fits).stripTrailing());
        from = fits;
      }
      fits = next;
    }
    lines.add(text.substring(from).stripTrailing());
  }

  private boolean has(int letter) {
    try {
      font.encode(Character.toString(letter));
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean choosesVariant(int letter) {
    return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
  }
}
