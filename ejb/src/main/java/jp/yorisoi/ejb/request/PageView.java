package jp.yorisoi.ejb.request;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;

/**
 * One page of a form, ready to be shown.
 *
 * @param procedure the procedure it belongs to
 * @param page what it asks
 * @param answers what was answered so far, on all pages
 * @param documents the documents this page asks this applicant for
 * @param attached what is attached so far, of all pages
 * @param number 1-based place among the pages this applicant is asked
 * @param total how many pages this applicant is asked
 * @param previousPageId the page before, if there is one
 */
public record PageView(
    ProcedureDefinition procedure,
    Page page,
    Answers answers,
    List<DocumentRequest> documents,
    List<AttachedDocument> attached,
    int number,
    int total,
    Optional<String> previousPageId) {

  /** Takes copies of the lists. */
  public PageView {
    documents = List.copyOf(documents);
    attached = List.copyOf(attached);
  }

  /** Answers stay out of logs. */
  @Override
  public String toString() {
    return page.id();
  }
}
