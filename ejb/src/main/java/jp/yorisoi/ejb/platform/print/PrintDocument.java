package jp.yorisoi.ejb.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF while it is being made: pages are added and written on, then its {@link #bytes()} are asked
 * for once. It carries the letters it uses and nothing else: no script, no picture, no author, no
 * time. For one thread.
 */
public final class PrintDocument implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final Map<Face, Letters> letters = new EnumMap<>(Face.class);
  private final List<PrintPage> pages = new ArrayList<>();

  /**
   * An empty document.
   *
   * @param title what the window and a screen reader call it
   * @param language the language of its text, e.g. {@code ja}
   */
  public PrintDocument(String title, String language) {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    document.setDocumentInformation(about);
    // the same content gives the same file, so that it may be kept and compared
    document.setDocumentId((long) title.hashCode());
    document.getDocumentCatalog().setLanguage(language);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
  }

  /**
   * Adds an empty page.
   *
   * @param paper its size
   * @return the page, to be written on until the next is added or the file is asked for
   */
  public PrintPage page(Paper paper) {
    try {
      PrintPage page = new PrintPage(this, document, paper);
      pages.add(page);
      return page;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What would not stand on the paper as it is written: letters the face lacks (printed as 〓) and
   * signs that choose a variant of a character (left out). Who prints names asks before.
   *
   * @param text the text
   * @param face the face it is to be printed in
   * @return the letters, each once; empty when all is well
   */
  public List<String> lacking(String text, Face face) {
    return letters(face).lacking(text);
  }

  /**
   * The file; nothing can be added afterwards.
   *
   * @return a PDF
   */
  public byte[] bytes() {
    try {
      for (PrintPage page : pages) {
        page.finish();
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Gives up what it holds in memory. */
  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Letters letters(Face face) {
    return letters.computeIfAbsent(
        face,
        wanted -> {
          try {
            return new Letters(document, wanted);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
