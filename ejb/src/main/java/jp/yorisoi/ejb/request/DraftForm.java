package jp.yorisoi.ejb.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.AnswerCheck;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.kernel.ErrorCode;

/** A draft beside the form it fills in: which page is which, what is typed, what is wrong. Pure. */
final class DraftForm {
  private final ProcedureDefinition procedure;
  private final Draft draft;
  private final List<AttachedDocument> attached;
  private final AnswerCheck check;

  DraftForm(
      ProcedureDefinition procedure,
      Draft draft,
      List<AttachedDocument> attached,
      LocalDate today) {
    this.procedure = procedure;
    this.draft = draft;
    this.attached = attached;
    this.check = new AnswerCheck(procedure, today);
  }

  /** A page this applicant is asked; the first one when none is named. */
  Page page(String pageId) {
    List<Page> pages = procedure.pagesFor(draft.answers());
    if (pageId == null || pageId.isBlank()) {
      return pages.get(0);
    }
    return pages.stream()
        .filter(page -> page.id().equals(pageId))
        .findFirst()
        .orElseThrow(() -> new RequestRefused(ErrorCode.PAGE_NOT_FOUND));
  }

  PageView view(Page page, Answers answers) {
    List<Page> pages = procedure.pagesFor(answers);
    List<DocumentRequest> documents =
        page.documents().stream()
            .flatMap(id -> procedure.document(id).stream())
            .filter(document -> document.isAsked(answers))
            .toList();
    return new PageView(
        procedure,
        page,
        answers,
        documents,
        attached,
        pages.indexOf(page) + 1,
        pages.size(),
        procedure.pageBefore(page.id(), answers).map(Page::id));
  }

  /**
   * The draft's answers with what was typed on a page, made even; fields of other pages are not
   * taken.
   */
  Answers typed(Page page, Map<String, List<String>> typed) {
    return check.tidy(page, PageView.withTyped(draft.answers(), page, typed));
  }

  /**
   * What the audit trail is told of a page that was sent. Inputs the procedure does not declare are
   * dropped, since they may come from a program in the browser and not from the resident, and
   * counted; their names stay out, for they are not ours (docs/adr/0028).
   */
  String[] noted(String act, Page page, Map<String, List<String>> typed) {
    Set<String> declared = procedure.privacy().fields();
    long undeclared = typed.keySet().stream().filter(name -> !declared.contains(name)).count();
    return undeclared == 0
        ? new String[] {act, page.id()}
        : new String[] {act, page.id(), "undeclared=" + undeclared};
  }

  List<Problem> problems(Page page, Answers answers) {
    return Stream.concat(
            check.page(page, answers).stream(),
            check.documents(page, answers, attachedIds()).stream())
        .toList();
  }

  List<Problem> allProblems() {
    return check.all(draft.answers(), attachedIds());
  }

  /** What is attached and still asked for. */
  List<AttachedDocument> sending() {
    return attached.stream()
        .filter(
            document ->
                procedure
                    .document(document.documentId())
                    .filter(request -> request.isAsked(draft.answers()))
                    .isPresent())
        .toList();
  }

  private Set<String> attachedIds() {
    return attached.stream().map(AttachedDocument::documentId).collect(Collectors.toSet());
  }
}
