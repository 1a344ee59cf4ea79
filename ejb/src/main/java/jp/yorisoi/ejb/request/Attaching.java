package jp.yorisoi.ejb.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yorisoi.ejb.catalogue.DocumentRequest;

/**
 * Attaches what somebody chose: asks the desk for what is wanted, looks at the file and writes a
 * picture anew, and hands the result to the desk. Two short transactions, and none while the file
 * is worked on or waits for its turn, which takes seconds.
 */
@ApplicationScoped
public class Attaching {
  @EJB private DocumentDesk desk;

  /** For the container. */
  public Attaching() {}

  Attaching(DocumentDesk desk) {
    this.desk = desk;
  }

  /**
   * Attaches a document in place of an earlier one. What it is, is decided by its content; a
   * picture is written anew without its metadata. The file's name is not asked for: nothing depends
   * on it and it may say too much.
   *
   * @param token the token
   * @param documentId which document of the procedure
   * @param content the file
   * @return what is attached, or why it cannot be used
   * @throws RequestRefused when there is no such draft, it was sent, or the document is not asked
   *     for
   */
  public AttachOutcome attach(String token, String documentId, byte[] content) {
    DocumentRequest asked = desk.asked(token, documentId);
    return desk.attach(token, documentId, DocumentCheck.of(asked, content));
  }
}
