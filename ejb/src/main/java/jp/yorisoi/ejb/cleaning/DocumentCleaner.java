package jp.yorisoi.ejb.cleaning;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.yorisoi.ejb.intake.archive.DocumentType;

/**
 * Makes a clean copy of a document, or says why not. What it is, is decided by its content alone;
 * office files, archives and programs are none of the kinds there are. Few are worked on at a time
 * and each is bounded in size, depth and time. Never to be called in a transaction: who waits here
 * must hold nothing that others wait for.
 */
public final class DocumentCleaner {
  private static final System.Logger LOG = System.getLogger(DocumentCleaner.class.getName());

  /** Largest copy, in bytes: twice the largest upload, since a picture written anew may grow. */
  static final int LARGEST_COPY = 20 * 1024 * 1024;

  /** How many are worked on at a time; a picture needs memory for all its points. */
  private static final Semaphore AT_A_TIME = new Semaphore(2, true);

  private DocumentCleaner() {}

  /** Keeps everybody else waiting; for the test of what a waiting person is told. */
  static Semaphore turns() {
    return AT_A_TIME;
  }

  /**
   * Cleans a document.
   *
   * @param content the file; not changed
   * @param patience how long to wait for a turn
   * @return the clean copy, of the same type, or why there is none
   * @throws TimeoutException when its turn did not come within the patience
   */
  public static Cleaned clean(byte[] content, Duration patience) throws TimeoutException {
    Optional<DocumentType> type = DocumentType.sniff(content);
    if (type.isEmpty()) {
      return new Cleaned.Refused(Unclean.WRONG_KIND);
    }
    if (!isOurTurn(patience)) {
      throw new TimeoutException("too many documents at a time");
    }
    try {
      return copy(type.get(), content);
    } finally {
      AT_A_TIME.release();
    }
  }

  private static Cleaned copy(DocumentType type, byte[] content) {
    try {
      byte[] copy =
          switch (type) {
            case JPEG, PNG -> PictureCleaner.clean(type, content);
            case PDF -> PdfCleaner.clean(content);
          };
      return copy.length > LARGEST_COPY
          ? new Cleaned.Refused(Unclean.BEYOND_LIMITS)
          : new Cleaned.Clean(copy);
    } catch (Uncleanable refused) {
      return new Cleaned.Refused(refused.reason());
    } catch (IOException | RuntimeException unreadable) {
      // readers of pictures and PDF answer broken files with any of these
      LOG.log(Level.DEBUG, "a document cannot be read", unreadable);
      return new Cleaned.Refused(Unclean.UNREADABLE);
    } catch (StackOverflowError tooDeep) {
      return new Cleaned.Refused(Unclean.BEYOND_LIMITS);
    }
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
