package jp.yorisoi.ejb.catalogue;

import java.util.Map;

/** Turns problems with answers into words that say what to do. */
public final class Wording {
  private Wording() {}

  /**
   * The words for one problem; the question's own words where it has some.
   *
   * @param problem what is wrong
   * @param procedure the procedure the form belongs to
   * @param language the reader's language
   * @return a sentence or two
   */
  public static String of(Problem problem, ProcedureDefinition procedure, Language language) {
    return procedure
        .field(problem.fieldId())
        .flatMap(
            field ->
                problem.messageKey().equals(AnswerCheck.REQUIRED) ? field.missing() : field.wrong())
        .map(text -> text.in(language))
        .orElseGet(() -> Texts.of(language).get(problem.messageKey(), problem.args().toArray()));
  }

  /**
   * What the question of a problem is called, for the list on top of a page.
   *
   * @param problem what is wrong
   * @param procedure the procedure the form belongs to
   * @param language the reader's language
   * @return the label, with the entry's name before it in a repeated group
   */
  public static String label(Problem problem, ProcedureDefinition procedure, Language language) {
    String label =
        procedure
            .field(problem.fieldId())
            .map(Field::label)
            .or(() -> procedure.document(problem.fieldId()).map(DocumentRequest::label))
            .map(text -> text.in(language))
            .orElse("");
    return procedure.pages().stream()
        .filter(
            page -> page.fields().stream().anyMatch(field -> field.id().equals(problem.fieldId())))
        .flatMap(page -> page.repeat().stream())
        .findFirst()
        .map(repeat -> entryName(repeat, problem.index(), language) + " " + label)
        .orElse(label);
  }

  /**
   * What an entry of a repeated page is called.
   *
   * @param repeat the repetition
   * @param index 0-based entry
   * @param language the reader's language
   * @return for example 1人目のお子さん
   */
  public static String entryName(Repeat repeat, int index, Language language) {
    return repeat.entryName().in(language, Map.of("number", Integer.toString(index + 1)));
  }
}
