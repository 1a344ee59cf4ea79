package jp.yorisoi.ejb.platform.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A sheet of paper. Places are millimetres from its upper left corner, sizes of letters points. */
public final class Sheet {
  private static final double POINTS = 72 / 25.4;
  private static final double LEADING = 1.4;
  private static final int QUIET_ZONE = 4;

  private final PDFont font;
  private final double height;
  private final PDPageContentStream ink;

  Sheet(PDDocument document, PDFont font, double width, double height) {
    this.font = font;
    this.height = height;
    PDPage page = new PDPage(new PDRectangle((float) (width * POINTS), (float) (height * POINTS)));
    document.addPage(page);
    try {
      ink = new PDPageContentStream(document, page);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Writes one line.
   *
   * @param x left end
   * @param y its base line
   * @param size size of the letters in points
   * @param text what to write
   */
  public void line(double x, double y, double size, String text) {
    drawn(
        () -> {
          ink.beginText();
          ink.setFont(font, (float) size);
          ink.newLineAtOffset(points(x), down(y));
          ink.showText(JapaneseFont.drawable(text));
          ink.endText();
        });
  }

  /**
   * Writes a text in as many lines as it needs.
   *
   * @param x left end
   * @param y base line of the first line
   * @param width how wide the lines may be
   * @param size size of the letters in points
   * @param text what to write; lines end where it says so, and where they are full
   * @return base line of the line after the last
   */
  public double text(double x, double y, double width, double size, String text) {
    double at = y;
    for (String line : wrapped(text, width, size)) {
      line(x, at, size, line);
      at += size / POINTS * LEADING;
    }
    return at;
  }

  /**
   * Draws the outline of a box.
   *
   * @param x left side
   * @param y upper side
   * @param width its width
   * @param tall its height
   */
  public void box(double x, double y, double width, double tall) {
    drawn(
        () -> {
          ink.addRect(points(x), down(y + tall), points(width), points(tall));
          ink.stroke();
        });
  }

  /**
   * Draws a square code (QR, ISO/IEC 18004) with its quiet zone.
   *
   * @param x left side
   * @param y upper side
   * @param size length of its sides
   * @param content what a telephone reads
   */
  public void code(double x, double y, double size, String content) {
    BitMatrix squares = squares(content);
    double one = size / squares.getWidth();
    drawn(
        () -> {
          for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
              if (squares.get(column, row)) {
                ink.addRect(
                    points(x + column * one), down(y + (row + 1) * one), points(one), points(one));
              }
            }
          }
          ink.fill();
        });
  }

  private static BitMatrix squares(String content) {
    try {
      return new QRCodeWriter()
          .encode(
              content,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET_ZONE));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("does not fit a code", tooLong);
    }
  }

  private List<String> wrapped(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int code : JapaneseFont.drawable(paragraph).codePoints().toArray()) {
        String letter = Character.toString(code);
        if (line.length() > 0 && wide(line + letter, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(letter);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private double wide(String text, double size) {
    try {
      return font.getStringWidth(text) / 1000 * size / POINTS;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private float points(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  private float down(double y) {
    return (float) ((height - y) * POINTS);
  }

  void finish() throws IOException {
    ink.close();
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private static void drawn(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
