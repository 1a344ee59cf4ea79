package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;

/**
 * One version of a procedure, as read from {@code procedures/<id>/<version>.yaml}. A version never
 * changes once it was used; a change is a new version.
 *
 * @param id its id, for example {@code child-allowance-claim}
 * @param version 1, 2 …
 * @param formId id of the form in packages (様式ID); its version is the procedure's
 * @param name what people call it
 * @param officialName 正式名称, Japanese only
 * @param summary one or two sentences
 * @param applicant who may apply
 * @param bring what to have at hand before beginning, one line each
 * @param lifeEvents ids of the life events it is listed under, for example {@code childcare}
 * @param kind 種類 of the service catalogue of GIF 491-1, for example 手当・助成金
 * @param officeId id of the office in charge, in the city profile
 * @param signatureRequired whether a request over the state's service must be signed
 * @param legal the laws it stands on
 * @param deadlines by when to act
 * @param purpose 利用目的: what the answers are used for
 * @param privacy its privacy impact assessment (docs/adr/0028)
 * @param basic which field answers which item of the basic information
 * @param pages the form, page by page
 * @param documents the documents to attach
 * @param statuses what the applicant reads at each status, by code 10 to 80
 * @param notices what is written to the applicant: {@code approved}, {@code rejected}, {@code
 *     returned}
 */
public record ProcedureDefinition(
    String id,
    int version,
    String formId,
    LocalText name,
    String officialName,
    LocalText summary,
    LocalText applicant,
    List<LocalText> bring,
    List<String> lifeEvents,
    String kind,
    String officeId,
    boolean signatureRequired,
    List<LegalGround> legal,
    Deadlines deadlines,
    LocalText purpose,
    Assessment privacy,
    Map<BasicItem, String> basic,
    List<Page> pages,
    List<DocumentRequest> documents,
    Map<String, StatusText> statuses,
    Map<String, NoticeText> notices) {

  /** Takes copies of lists and maps. */
  public ProcedureDefinition {
    bring = List.copyOf(bring);
    lifeEvents = List.copyOf(lifeEvents);
    legal = List.copyOf(legal);
    basic = Map.copyOf(basic);
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
    statuses = Map.copyOf(statuses);
    notices = Map.copyOf(notices);
  }

  /**
   * A page by its id.
   *
   * @param pageId the id
   * @return empty when the form has no such page
   */
  public Optional<Page> page(String pageId) {
    return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
  }

  /**
   * A field by its id.
   *
   * @param fieldId the id
   * @return empty when the form has no such field
   */
  public Optional<Field> field(String fieldId) {
    return fields().filter(field -> field.id().equals(fieldId)).findFirst();
  }

  /**
   * A document by its id.
   *
   * @param documentId the id
   * @return empty when the procedure asks for no such document
   */
  public Optional<DocumentRequest> document(String documentId) {
    return documents.stream().filter(document -> document.id().equals(documentId)).findFirst();
  }

  /**
   * All fields of all pages.
   *
   * @return in the order of the form
   */
  public Stream<Field> fields() {
    return pages.stream().flatMap(page -> page.fields().stream());
  }

  /**
   * The pages this applicant is asked.
   *
   * @param answers what was answered so far
   * @return in order; those whose condition does not hold, and those left without a question, are
   *     not there
   */
  public List<Page> pagesFor(Answers answers) {
    return pages.stream()
        .filter(page -> page.when().map(condition -> condition.holds(answers, 0)).orElse(true))
        .filter(page -> !page.fields().isEmpty() || asksDocument(page, answers))
        .toList();
  }

  private boolean asksDocument(Page page, Answers answers) {
    return page.documents().stream()
        .flatMap(documentId -> document(documentId).stream())
        .anyMatch(document -> document.isAsked(answers));
  }

  /**
   * The page after a page.
   *
   * @param pageId the present page
   * @param answers what was answered so far
   * @return empty after the last one: next is the summary
   */
  public Optional<Page> pageAfter(String pageId, Answers answers) {
    return pagesFor(answers).stream()
        .dropWhile(page -> !page.id().equals(pageId))
        .skip(1)
        .findFirst();
  }

  /**
   * The page before a page.
   *
   * @param pageId the present page
   * @param answers what was answered so far
   * @return empty before the first one
   */
  public Optional<Page> pageBefore(String pageId, Answers answers) {
    return pagesFor(answers).stream()
        .takeWhile(page -> !page.id().equals(pageId))
        .reduce((earlier, later) -> later);
  }
}
