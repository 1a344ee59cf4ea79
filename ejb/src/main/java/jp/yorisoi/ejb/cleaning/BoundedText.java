package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text of a PDF page by page, and what was filled into its fields, until it is long
 * enough or took too long; what was read until then stays.
 */
final class BoundedText extends PDFTextStripper {
  private final StringWriter text = new StringWriter();
  private final int most;
  private final long end;

  /**
   * A reading that begins now.
   *
   * @param most characters
   * @param nanos time, nanoseconds
   */
  BoundedText(int most, long nanos) {
    this.most = most;
    this.end = System.nanoTime() + nanos;
  }

  /** Reads as far as it may; a failure ends it and is thrown. */
  void read(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        text.append(field.getValueAsString()).append('\n');
        goOn();
      }
    }
    writeText(document, new Bounded());
  }

  /** What was read so far. */
  String soFar() {
    return text.toString();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    goOn();
    super.processOperator(operator, operands);
  }

  private void goOn() throws IOException {
    if (text.getBuffer().length() > most || System.nanoTime() - end > 0) {
      throw new IOException("long enough");
    }
  }

  private final class Bounded extends Writer {
    @Override
    public void write(char[] characters, int from, int count) throws IOException {
      text.write(characters, from, count);
      goOn();
    }

    @Override
    public void flush() {
      // all in memory
    }

    @Override
    public void close() {
      // all in memory
    }
  }
}
