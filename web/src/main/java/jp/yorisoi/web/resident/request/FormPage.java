package jp.yorisoi.web.resident.request;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.Repeat;
import jp.yorisoi.ejb.catalogue.Wording;
import jp.yorisoi.ejb.request.PageView;
import jp.yorisoi.web.shell.ProblemShown;

/**
 * A page of a form as it is shown: groups of questions, documents, and what has to be put right.
 */
public final class FormPage {
  private final PageView view;
  private final List<Problem> problems;
  private final Language language;
  private final List<GroupShown> groups;
  private final List<DocumentShown> documents;
  private final List<ProblemShown> summary;

  /**
   * Puts the page together, once: pages ask for its parts again and again.
   *
   * @param view the page from the desk
   * @param problems what is wrong
   * @param language the reader's language
   */
  public FormPage(PageView view, List<Problem> problems, Language language) {
    this.view = view;
    this.problems = List.copyOf(problems);
    this.language = language;
    Map<String, String> errors = errors();
    this.groups = groups(errors);
    this.documents = documents(errors);
    this.summary = this.problems.stream().map(this::shown).toList();
  }

  /** The page from the desk. */
  public PageView view() {
    return view;
  }

  /** The id of the page. */
  public String id() {
    return view.page().id();
  }

  /** The heading. */
  public String title() {
    return view.page().title().in(language);
  }

  /** A sentence under it, or empty. */
  public String lead() {
    return view.page().lead().map(text -> text.in(language)).orElse("");
  }

  /** What is requested. */
  public String procedureName() {
    return view.procedure().name().in(language);
  }

  /** Its questions, by entry. */
  public List<GroupShown> groups() {
    return groups;
  }

  private List<GroupShown> groups(Map<String, String> errors) {
    Page page = view.page();
    int entries = page.fields().isEmpty() ? 0 : page.entries(view.answers());
    return IntStream.range(0, entries)
        .mapToObj(index -> group(page, index, entries, errors))
        .toList();
  }

  /** What the button to add an entry says, empty when none may be added. */
  public String add() {
    return view.page()
        .repeat()
        .filter(repeat -> view.page().entries(view.answers()) < repeat.max())
        .map(repeat -> repeat.add().in(language))
        .orElse("");
  }

  /** What the button to take an entry away says. */
  public String remove() {
    return view.page().repeat().map(repeat -> repeat.remove().in(language)).orElse("");
  }

  /** The documents it asks for. */
  public List<DocumentShown> documents() {
    return documents;
  }

  private List<DocumentShown> documents(Map<String, String> errors) {
    return view.documents().stream()
        .map(
            request ->
                new DocumentShown(
                    request,
                    view.attached().stream()
                        .filter(one -> one.documentId().equals(request.id()))
                        .findFirst(),
                    errors.getOrDefault(request.id(), ""),
                    language))
        .toList();
  }

  /** What is wrong, for the list on top. */
  public List<ProblemShown> summary() {
    return summary;
  }

  private ProblemShown shown(Problem problem) {
    return new ProblemShown(
        id(problem),
        Wording.label(problem, view.procedure(), language),
        Wording.of(problem, view.procedure(), language));
  }

  private GroupShown group(Page page, int index, int entries, Map<String, String> errors) {
    boolean repeated = page.repeat().isPresent();
    List<FieldShown> fields =
        page.fields().stream()
            .filter(field -> field.isAsked(view.answers(), index))
            .map(
                field ->
                    FieldShown.of(
                        field,
                        index,
                        repeated,
                        view.answers(),
                        errors.getOrDefault(FieldShown.id(field.id(), index, repeated), ""),
                        language))
            .toList();
    return new GroupShown(
        page.repeat().map(repeat -> Wording.entryName(repeat, index, language)).orElse(""),
        index,
        page.repeat().map(Repeat::min).filter(min -> entries > min).isPresent(),
        fields);
  }

  private Map<String, String> errors() {
    Function<Problem, String> words = one -> Wording.of(one, view.procedure(), language);
    return problems.stream().collect(Collectors.toMap(this::id, words, (first, second) -> first));
  }

  private String id(Problem problem) {
    boolean ours =
        view.page().fields().stream().anyMatch(field -> field.id().equals(problem.fieldId()));
    return FieldShown.id(
        problem.fieldId(), problem.index(), ours && view.page().repeat().isPresent());
  }
}
