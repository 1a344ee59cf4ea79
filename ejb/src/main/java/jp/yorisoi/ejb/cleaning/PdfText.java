package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF, as far as it is text: what was scanned is a picture and is not read, nor is
 * what is locked or broken. Bounded: {@value #MOST_PAGES} pages, {@value #MOST_CHARACTERS}
 * characters, five seconds, what {@link PackedStreams} lets pass, few documents at a time; no file
 * and no font of this machine is touched. What was not read to its end says so: who looks for
 * something in it has not looked everywhere. Never to be called in a transaction.
 */
public final class PdfText {
  /** Pages that are read. */
  public static final int MOST_PAGES = 100;

  static final int MOST_CHARACTERS = 500_000;
  private static final long MOST_MEMORY = 64L * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final System.Logger LOG = System.getLogger(PdfText.class.getName());
  private static final Semaphore AT_A_TIME = new Semaphore(2, true);

  /** Held, since loggers are kept by weak references. */
  private static final List<Logger> LIBRARY =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // what the library says quotes the document, whose words have no business in a log
    LIBRARY.forEach(logger -> logger.setLevel(java.util.logging.Level.OFF));
  }

  private PdfText() {}

  /**
   * What was read.
   *
   * @param text line by line; empty when there is none
   * @param whole whether it is all the text there is
   */
  public record Read(String text, boolean whole) {
    private static final Read NOTHING = new Read("", false);

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
      return whole ? "whole" : "in part";
    }
  }

  /**
   * Reads the text.
   *
   * @param content the file
   * @param patience how long to wait for a turn
   * @return the text as far as it could be read
   * @throws TimeoutException when its turn did not come within the patience
   */
  public static Read of(byte[] content, Duration patience) throws TimeoutException {
    if (!isOurTurn(patience)) {
      throw new TimeoutException("too many documents at a time");
    }
    try {
      return read(content);
    } finally {
      AT_A_TIME.release();
    }
  }

  private static Read read(byte[] content) {
    try {
      PackedStreams.requireAllBounded(content);
    } catch (IOException tooLarge) {
      return Read.NOTHING;
    }
    FontMappers.set(BundledFont.INSTANCE);
    BoundedText text = new BoundedText(MOST_CHARACTERS, LONGEST.toNanos());
    text.setSortByPosition(true);
    text.setEndPage(MOST_PAGES);
    try (PDDocument document =
        Loader.loadPDF(
            content,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      text.read(document);
      return new Read(text.soFar(), document.getNumberOfPages() <= MOST_PAGES);
    } catch (IOException | RuntimeException unreadable) {
      // broken, locked or too long
      LOG.log(Level.DEBUG, "a PDF was not read to its end", unreadable);
    }
    return new Read(text.soFar(), false);
  }

  private static boolean isOurTurn(Duration patience) {
    try {
      return AT_A_TIME.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
