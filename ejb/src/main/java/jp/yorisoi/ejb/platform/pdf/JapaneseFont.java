package jp.yorisoi.ejb.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * BIZ UDGothic, a font made to be read easily (universal design), under the SIL Open Font License:
 * kana, Latin letters and the kanji of JIS X 0208. Only the letters a file uses go into it. Read
 * once, safe for all threads.
 */
public final class JapaneseFont {
  private static final String FILE = "/fonts/biz-udgothic-japanese-400-normal.woff";

  /** Stands for a letter that is not in the font, as printers have it. */
  private static final String MISSING = "〓";

  private static byte[] bytes;
  private static CmapLookup letters;

  private JapaneseFont() {}

  /**
   * Puts the font into a file.
   *
   * @param document the file
   * @return the font there
   * @throws IOException if it cannot be written
   */
  static PDFont in(PDDocument document) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(font()), true);
  }

  /**
   * Text as it can be drawn: what differs in form only is written in the common form, and a letter
   * that is not in the font becomes 〓.
   *
   * @param text any text
   * @return of letters the font has
   */
  static String drawable(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(JapaneseFont::letter)
        .collect(Collectors.joining());
  }

  /**
   * The letters of a text that would be drawn as 〓, so that somebody writes them by hand.
   *
   * @param text any text
   * @return none for most texts
   */
  public static Set<String> missing(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(one -> MISSING.equals(letter(one)))
        .collect(Collectors.toSet());
  }

  private static String letter(String one) {
    int code = one.codePointAt(0);
    if (Character.isISOControl(code) || Character.getType(code) == Character.FORMAT) {
      return "";
    }
    if (has(code)) {
      return one;
    }
    String common =
        switch (one) {
          case "～" -> "〜";
          case "―", "–", "−" -> "—";
          default -> Normalizer.normalize(one, Normalizer.Form.NFKC);
        };
    return !common.isEmpty() && common.codePoints().allMatch(JapaneseFont::has) ? common : MISSING;
  }

  private static synchronized boolean has(int code) {
    if (letters == null) {
      try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
        letters = parsed.getUnicodeCmapLookup();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return letters.getGlyphId(code) != 0;
  }

  private static synchronized byte[] font() {
    if (bytes == null) {
      try (InputStream file =
          Objects.requireNonNull(JapaneseFont.class.getResourceAsStream(FILE), FILE)) {
        bytes = Woff.unpacked(file.readAllBytes());
      } catch (IOException unread) {
        throw new UncheckedIOException(unread);
      }
    }
    return bytes;
  }
}
