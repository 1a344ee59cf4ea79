package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs for tests, made of lines of Latin text. */
public final class SamplePdfs {
  private static final int LINE = 20;

  private SamplePdfs() {}

  /** One page with some lines. */
  public static byte[] of(String... lines) {
    return written(
        document -> {
          PDPage page = new PDPage();
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
              write(content, 50, 700 - i * LINE, lines[i]);
            }
          }
        });
  }

  /** A page for each line. */
  public static byte[] pages(String... lines) {
    return written(
        document -> {
          for (String line : lines) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              write(content, 50, 700, line);
            }
          }
        });
  }

  /** A row of boxes, a digit in each, as forms have them. */
  public static byte[] boxes(String digits) {
    return written(
        document -> {
          PDPage page = new PDPage();
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < digits.length(); i++) {
              write(content, 50 + i * LINE, 700, digits.substring(i, i + 1));
            }
          }
        });
  }

  /** A form to fill in, with something filled in. */
  public static byte[] field(String value) {
    return written(
        document -> {
          document.addPage(new PDPage());
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          PDTextField field = new PDTextField(form);
          field.setPartialName("number");
          field.getCOSObject().setString("V", value);
          form.getFields().add(field);
        });
  }

  private interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] written(Drawing drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      drawing.on(document);
      document.save(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
