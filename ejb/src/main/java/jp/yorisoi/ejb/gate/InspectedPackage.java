package jp.yorisoi.ejb.gate;

import java.util.List;
import jp.yorisoi.ejb.intake.archive.Application;

/**
 * What of a package may come into the inner zone to be read there: declared answers and clean
 * copies of its documents. The package itself goes along sealed and is opened by nobody.
 *
 * @param application the application, of declared fields only
 * @param documents its documents in the order of the package
 */
public record InspectedPackage(Application application, List<Document> documents) {
  /** Word for a document of which there is a clean copy; any other tells why there is none. */
  public static final String CLEANED = "cleaned";

  /** Takes a copy of the list. */
  public InspectedPackage {
    documents = List.copyOf(documents);
  }

  /**
   * A document.
   *
   * @param documentId which document of the procedure it is
   * @param mediaType its media type
   * @param cleaning {@link #CLEANED}, or the code of why it cannot be opened
   * @param content the clean copy; empty when there is none; shared, not to be changed
   */
  public record Document(String documentId, String mediaType, String cleaning, byte[] content) {
    /** Content stays out of logs. */
    @Override
    public String toString() {
      return documentId + " " + cleaning;
    }
  }

  /** Content stays out of logs. */
  @Override
  public String toString() {
    return documents.toString();
  }
}
