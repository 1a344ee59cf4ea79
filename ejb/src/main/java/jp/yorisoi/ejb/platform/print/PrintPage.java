package jp.yorisoi.ejb.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page to write on, in black. All places are millimetres from the upper left corner, all sizes of
 * letters are points; a text stands on the line whose height is given.
 */
public final class PrintPage {
  /** How far a curve of a quarter circle reaches, in parts of its radius. */
  private static final double CURVE = 0.5523;

  private final PrintDocument document;
  private final Paper paper;
  private final PDPageContentStream content;
  private boolean finished;

  PrintPage(PrintDocument document, PDDocument file, Paper paper) throws IOException {
    this.document = document;
    this.paper = paper;
    PDPage page =
        new PDPage(
            new PDRectangle(Millimetres.points(paper.width()), Millimetres.points(paper.height())));
    file.addPage(page);
    content = new PDPageContentStream(file, page);
  }

  /**
   * Writes one line.
   *
   * @param x where it begins, millimetres from the left
   * @param y the line it stands on, millimetres from the top
   * @param points the size of the letters
   * @param face regular or bold
   * @param text what is written; what the face lacks becomes 〓
   */
  public void text(double x, double y, double points, Face face, String text) {
    Letters letters = document.letters(face);
    draw(
        () -> {
          content.beginText();
          content.setFont(letters.font(), (float) points);
          content.newLineAtOffset(Millimetres.points(x), fromBelow(y));
          content.showText(letters.printable(text));
          content.endText();
        });
  }

  /**
   * Writes text in lines, one below the other.
   *
   * @param x where the lines begin, millimetres from the left
   * @param y what the first line stands on, millimetres from the top
   * @param width of the longest line, millimetres
   * @param leading from line to line, millimetres
   * @param points the size of the letters
   * @param face regular or bold
   * @param text what is written; a line feed begins a new line
   * @return what the next line would stand on, millimetres from the top
   */
  public double paragraph(
      double x, double y, double width, double leading, double points, Face face, String text) {
    double next = y;
    for (String line : lines(text, points, face, width)) {
      text(x, next, points, face, line);
      next += leading;
    }
    return next;
  }

  /**
   * A text in lines, without writing it.
   *
   * @param text the text
   * @param points the size of the letters
   * @param face regular or bold
   * @param width of the longest line, millimetres
   * @return the lines
   */
  public List<String> lines(String text, double points, Face face, double width) {
    try {
      return document.letters(face).lines(text, points, width);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * How wide a line would be.
   *
   * @param text the text
   * @param points the size of the letters
   * @param face regular or bold
   * @return millimetres
   */
  public double width(String text, double points, Face face) {
    try {
      return document.letters(face).width(text, points);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Draws a straight line.
   *
   * @param x where it begins, millimetres from the left
   * @param y where it begins, millimetres from the top
   * @param toX where it ends, millimetres from the left
   * @param toY where it ends, millimetres from the top
   * @param thickness millimetres
   */
  public void line(double x, double y, double toX, double toY, double thickness) {
    draw(
        () -> {
          content.setLineWidth(Millimetres.points(thickness));
          content.moveTo(Millimetres.points(x), fromBelow(y));
          content.lineTo(Millimetres.points(toX), fromBelow(toY));
          content.stroke();
        });
  }

  /**
   * Draws a frame.
   *
   * @param x its left side, millimetres from the left
   * @param y its upper side, millimetres from the top
   * @param width millimetres
   * @param height millimetres
   * @param radius of its corners, millimetres; 0 for square ones
   * @param thickness of its line, millimetres
   */
  public void frame(
      double x, double y, double width, double height, double radius, double thickness) {
    draw(
        () -> {
          content.setLineWidth(Millimetres.points(thickness));
          outline(x, y, x + width, y + height, radius);
          content.closeAndStroke();
        });
  }

  /**
   * Draws a QR code with the quiet margin it needs inside the square.
   *
   * @param x its left side, millimetres from the left
   * @param y its upper side, millimetres from the top
   * @param side of the square, millimetres
   * @param code what is to be read
   */
  public void qr(double x, double y, double side, QrCode code) {
    double module = side / code.size();
    draw(
        () -> {
          for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
              if (code.dark(column, row)) {
                content.addRect(
                    Millimetres.points(x + column * module),
                    fromBelow(y + (row + 1) * module),
                    Millimetres.points(module),
                    Millimetres.points(module));
              }
            }
          }
          content.fill();
        });
  }

  void finish() throws IOException {
    if (!finished) {
      content.close();
      finished = true;
    }
  }

  private void outline(double left, double top, double right, double bottom, double radius)
      throws IOException {
    double c = radius * (1 - CURVE);
    content.moveTo(Millimetres.points(left + radius), fromBelow(top));
    content.lineTo(Millimetres.points(right - radius), fromBelow(top));
    curve(right - c, top, right, top + c, right, top + radius);
    content.lineTo(Millimetres.points(right), fromBelow(bottom - radius));
    curve(right, bottom - c, right - c, bottom, right - radius, bottom);
    content.lineTo(Millimetres.points(left + radius), fromBelow(bottom));
    curve(left + c, bottom, left, bottom - c, left, bottom - radius);
    content.lineTo(Millimetres.points(left), fromBelow(top + radius));
    curve(left, top + c, left + c, top, left + radius, top);
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    content.curveTo(
        Millimetres.points(x1),
        fromBelow(y1),
        Millimetres.points(x2),
        fromBelow(y2),
        Millimetres.points(x),
        fromBelow(y));
  }

  private float fromBelow(double millimetres) {
    return Millimetres.points(paper.height() - millimetres);
  }

  private static void draw(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Something put on the page. */
  private interface Drawing {
    void draw() throws IOException;
  }
}
