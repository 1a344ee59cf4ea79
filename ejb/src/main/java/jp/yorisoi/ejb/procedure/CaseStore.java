package jp.yorisoi.ejb.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;

/** What cases need from the core schema. */
public interface CaseStore {

  /**
   * Whether a case is there.
   *
   * @param receiptNumber receipt number
   * @return true if it was taken in before
   */
  boolean exists(String receiptNumber);

  /**
   * Adds a case with what its package brought.
   *
   * @param facts its row
   * @param content its content
   */
  void add(CaseFacts facts, CaseContent content);

  /**
   * Reads a case.
   *
   * @param receiptNumber receipt number
   * @return its row, or empty
   */
  Optional<CaseFacts> find(String receiptNumber);

  /**
   * Reads a case and keeps others from changing it until the transaction ends.
   *
   * @param receiptNumber receipt number
   * @return its row, or empty
   */
  Optional<CaseFacts> lock(String receiptNumber);

  /**
   * Saves a changed case and the step that changed it.
   *
   * @param facts the changed row
   * @param step the step; its sequence becomes the number of steps
   */
  void save(CaseFacts facts, CaseStep step);

  /**
   * Adds a step to the history without changing the row.
   *
   * @param receiptNumber receipt number
   * @param step the step
   */
  void addStep(String receiptNumber, CaseStep step);

  /**
   * The history of a case.
   *
   * @param receiptNumber receipt number
   * @return oldest first
   */
  List<CaseStep> steps(String receiptNumber);

  /** What a case view needs of the content without its bytes. */
  record Declaration(Answers answers, String verification, List<DocumentHead> documents) {}

  /** A document without its bytes. */
  record DocumentHead(
      int position, String documentId, String mediaType, int size, String cleaning) {}

  /**
   * Opens the answers of a case.
   *
   * @param facts its row
   * @return the declaration of its present revision
   */
  Declaration declaration(CaseFacts facts);

  /**
   * Opens one document.
   *
   * @param facts the row of its case
   * @param position its position
   * @return the document, or empty
   */
  Optional<CaseContent.Attachment> document(CaseFacts facts, int position);

  /**
   * Reads a page of the work list.
   *
   * @param query what is wanted
   * @param caller account of who asks
   * @return rows and their total number
   */
  Page search(WorkListQuery query, String caller);

  /** A page of rows. */
  record Page(List<CaseFacts> rows, int total) {}

  /**
   * Counts open cases by what is due.
   *
   * @param today the day
   * @return the figures
   */
  WorkFigures figures(LocalDate today);

  /**
   * Who opened a case lately, from the audit trail.
   *
   * @param receiptNumber receipt number
   * @param limit at most so many
   * @return newest first
   */
  List<CaseView.Viewer> viewers(String receiptNumber, int limit);
}
