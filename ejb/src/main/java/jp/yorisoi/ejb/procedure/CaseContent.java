package jp.yorisoi.ejb.procedure;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.gate.InspectedPackage;

/**
 * What a package brought: kept sealed, opened only to show or hand over.
 *
 * @param archive the package exactly as it came; shared, not to be changed
 * @param answers what was declared
 * @param verification what intake found about the signature, JSON
 * @param documents attachments in the order of the package
 */
public record CaseContent(
    byte[] archive, Answers answers, String verification, List<Attachment> documents) {

  /** Takes a copy of the list. */
  public CaseContent {
    documents = List.copyOf(documents);
  }

  /**
   * An attachment.
   *
   * @param documentId which document of the procedure it is
   * @param mediaType its media type
   * @param cleaning {@code cleaned}, why there is no clean copy, or null for one that came before
   *     documents were cleaned
   * @param content the clean copy; shared, not to be changed
   */
  public record Attachment(String documentId, String mediaType, String cleaning, byte[] content) {
    /** Whether there is something to open. */
    public boolean isOpenable() {
      return cleaning == null || InspectedPackage.CLEANED.equals(cleaning);
    }

    /** Content stays out of logs. */
    @Override
    public String toString() {
      return documentId;
    }
  }

  /** Content stays out of logs. */
  @Override
  public String toString() {
    return "CaseContent";
  }
}
