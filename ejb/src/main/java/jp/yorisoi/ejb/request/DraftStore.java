package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** Where drafts are kept, sealed. Takes part in the caller's transaction and never starts one. */
public interface DraftStore {

  /**
   * Keeps a new draft.
   *
   * @param draft the draft
   * @param now the present time
   */
  void add(Draft draft, Instant now);

  /**
   * Finds a draft that has not expired.
   *
   * @param key its key
   * @param now the present time
   * @param forChange true keeps others from changing it until the transaction ends
   * @return empty when there is none
   */
  Optional<Draft> find(DraftKey key, Instant now, boolean forChange);

  /**
   * Replaces the answers of a draft.
   *
   * @param draft the draft with its new answers
   */
  void save(Draft draft);

  /**
   * Notes that a draft was sent, and forgets its answers and documents: the package holds them now.
   *
   * @param key its key
   * @param number the number it was sent under
   */
  void sent(DraftKey key, ReceiptNumber number);

  /**
   * Attaches a document, in place of an earlier one of the same id.
   *
   * @param key key of the draft
   * @param document the document
   * @param now the present time
   */
  void attach(DraftKey key, PackageDocument document, Instant now);

  /**
   * Takes a document away; none there is no error.
   *
   * @param key key of the draft
   * @param documentId its id
   */
  void detach(DraftKey key, String documentId);

  /**
   * What is attached, without the content.
   *
   * @param key key of the draft
   * @return in the order it was attached
   */
  List<AttachedDocument> attached(DraftKey key);

  /**
   * What is attached, with the content.
   *
   * @param key key of the draft
   * @return in the order it was attached
   */
  List<PackageDocument> documents(DraftKey key);

  /**
   * Forgets drafts whose time is over, and their documents.
   *
   * @param now the present time
   * @return how many
   */
  int forgetExpired(Instant now);
}
