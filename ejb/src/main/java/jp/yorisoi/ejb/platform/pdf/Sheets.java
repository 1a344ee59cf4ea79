package jp.yorisoi.ejb.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A PDF in the making: a sheet after the other, then the file. Made and used by one thread. */
public final class Sheets implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final List<Sheet> open = new ArrayList<>();

  /**
   * An empty file.
   *
   * @param title its title, which viewers show; about nobody
   */
  public Sheets(String title) {
    try {
      font = JapaneseFont.in(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage("ja");
  }

  /**
   * One more sheet.
   *
   * @param width its width in millimetres
   * @param height its height in millimetres
   * @return the sheet, to be drawn on until the file is made
   */
  public Sheet add(double width, double height) {
    Sheet sheet = new Sheet(document, font, width, height);
    open.add(sheet);
    return sheet;
  }

  /**
   * Makes the file.
   *
   * @return a PDF with its font inside
   */
  public byte[] file() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Sheet sheet : open) {
        sheet.finish();
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
