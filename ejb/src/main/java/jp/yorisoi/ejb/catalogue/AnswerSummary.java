package jp.yorisoi.ejb.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers as the confirm page shows them: by page, in the reader's words. */
public final class AnswerSummary {
  private AnswerSummary() {}

  /**
   * One page of the form.
   *
   * @param pageId where to go to change it
   * @param title its heading, with the entry's name in a repeated group
   * @param lines question and answer
   */
  public record Section(String pageId, String title, List<Line> lines) {
    /** Takes a copy of the lines. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One answer.
   *
   * @param fieldId the field or document
   * @param index 0-based entry
   * @param label the question
   * @param answer the answer in words, empty when there is none
   */
  public record Line(String fieldId, int index, String label, String answer) {
    /** Answers stay out of logs. */
    @Override
    public String toString() {
      return fieldId;
    }
  }

  /**
   * All pages this applicant was asked; questions not asked are not there, documents are left to
   * the caller.
   *
   * @param procedure the procedure
   * @param answers tidied answers
   * @param language the reader's language
   * @return in the order of the form
   */
  public static List<Section> of(
      ProcedureDefinition procedure, Answers answers, Language language) {
    List<Section> sections = new ArrayList<>();
    for (Page page : procedure.pagesFor(answers)) {
      if (page.fields().isEmpty()) {
        continue;
      }
      for (int i = 0; i < page.entries(answers); i++) {
        int index = i;
        String title =
            page.repeat()
                .map(repeat -> Wording.entryName(repeat, index, language))
                .orElseGet(() -> page.title().in(language));
        List<Line> lines =
            page.fields().stream()
                .filter(field -> field.isAsked(answers, index))
                .map(field -> line(field, index, answers, language))
                .toList();
        sections.add(new Section(page.id(), title, lines));
      }
    }
    return sections;
  }

  /**
   * One answer in words: an option by its label, a day with weekday, a postal code with its mark.
   *
   * @param field the question
   * @param value the stored answer
   * @param language the reader's language
   * @return the words
   */
  public static String words(Field field, String value, Language language) {
    return switch (field.type()) {
      case CHOICE -> field.option(value).map(option -> option.label().in(language)).orElse(value);
      case DATE -> day(value).map(day -> DateWords.day(day, language)).orElse(value);
      case POSTAL_CODE ->
          value.length() == 7 ? "〒" + value.substring(0, 3) + "-" + value.substring(3) : value;
      case CONSENT -> Texts.of(language).get(value.isEmpty() ? "answers.no" : "answers.yes");
      default -> value;
    };
  }

  private static Line line(Field field, int index, Answers answers, Language language) {
    String value = answers.value(field.id(), index);
    return new Line(
        field.id(),
        index,
        field.label().in(language),
        value.isEmpty() ? "" : words(field, value, language));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException asTyped) {
      return Optional.empty();
    }
  }
}
