package jp.yorisoi.ejb.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
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

  /**
   * The page as it was typed, for asking to press the button once more; nothing of it is kept.
   *
   * @param typed what was typed, by field id and entry; fields of other pages are not looked at
   * @return the same page with these answers
   */
  public PageView typed(Map<String, List<String>> typed) {
    return new PageView(
        procedure,
        page,
        withTyped(answers, page, typed),
        documents,
        attached,
        number,
        total,
        previousPageId);
  }

  static Answers withTyped(Answers answers, Page page, Map<String, List<String>> typed) {
    Answers all = answers;
    for (Field field : page.fields()) {
      List<String> values = typed.getOrDefault(field.id(), List.of());
      for (int i = 0; i < page.entries(all); i++) {
        String value = i < values.size() && values.get(i) != null ? values.get(i) : "";
        all = all.with(field.id(), i, value);
      }
    }
    return all;
  }

  /** Answers stay out of logs. */
  @Override
  public String toString() {
    return page.id();
  }
}
