package jp.yorisoi.ejb.request;

import java.util.List;
import jp.yorisoi.ejb.catalogue.AnswerSummary;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;

/**
 * All answers before they are sent.
 *
 * @param procedure the procedure
 * @param sections the answers in the reader's words, page by page
 * @param attached the documents that will be sent
 * @param lastPageId the last page of the form, to go back to
 * @param problems what is still missing or wrong; empty when it may be sent
 */
public record ReviewView(
    ProcedureDefinition procedure,
    List<AnswerSummary.Section> sections,
    List<AttachedDocument> attached,
    String lastPageId,
    List<Problem> problems) {

  /** Takes copies of the lists. */
  public ReviewView {
    sections = List.copyOf(sections);
    attached = List.copyOf(attached);
    problems = List.copyOf(problems);
  }
}
