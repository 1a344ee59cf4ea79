package jp.yorisoi.ejb.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Makes answers even and checks them against the form; here, for all forms, an answer with an
 * individual number is refused. Pure: the same answers on the same day give the same problems.
 */
public final class AnswerCheck {
  static final String REQUIRED = "answers.required";
  private static final int LONGEST_TYPED = 10_000;
  private static final Pattern KANA = Pattern.compile("[ァ-ヺー・゙゚　 ]+");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,62})+");

  /** Eleven digits for mobile, IP and 0800 numbers, ten for all others. */
  private static final Pattern PHONE =
      Pattern.compile("0[2-9]0[0-9]{8}|0800[0-9]{7}|0(?![2-9]0)[1-9][0-9]{8}");

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final ProcedureDefinition procedure;
  private final LocalDate today;

  /**
   * A check for one form on one day.
   *
   * @param procedure whose form
   * @param today the day in Japan, for dates that may not lie ahead
   */
  public AnswerCheck(ProcedureDefinition procedure, LocalDate today) {
    this.procedure = procedure;
    this.today = today;
  }

  /**
   * The answers of a page made even: half-width kana wide, full-width digits narrow, dates as
   * {@code yyyy-MM-dd}, spaces single. What cannot be read stays as it was typed, so that it can be
   * shown again.
   *
   * @param page the page
   * @param typed answers as they came, others may be among them
   * @return answers in which those of the page are even
   */
  public Answers tidy(Page page, Answers typed) {
    Answers even = typed;
    for (Field field : page.fields()) {
      for (int i = 0; i < page.entries(typed); i++) {
        String value = typed.value(field.id(), i);
        if (!value.isEmpty()) {
          even = even.with(field.id(), i, tidy(field, value));
        }
      }
    }
    return even;
  }

  /**
   * What is wrong on one page.
   *
   * @param page the page
   * @param answers tidied answers, of other pages too since conditions may look there
   * @return empty when the page may be left forward
   */
  public List<Problem> page(Page page, Answers answers) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < page.entries(answers); i++) {
      for (Field field : page.fields()) {
        if (field.isAsked(answers, i)) {
          check(field, i, answers).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  /**
   * What is wrong in the whole form, with its documents.
   *
   * @param answers tidied answers
   * @param attached ids of the documents attached
   * @return empty when it may be sent; in the order of the form
   */
  public List<Problem> all(Answers answers, Set<String> attached) {
    List<Problem> problems = new ArrayList<>();
    for (Page page : procedure.pagesFor(answers)) {
      problems.addAll(page(page, answers));
      problems.addAll(documents(page, answers, attached));
    }
    return problems;
  }

  /**
   * Which documents of a page are missing.
   *
   * @param page the page
   * @param answers tidied answers
   * @param attached ids of the documents attached
   * @return one problem a document, its id as field id
   */
  public List<Problem> documents(Page page, Answers answers, Set<String> attached) {
    return page.documents().stream()
        .flatMap(id -> procedure.document(id).stream())
        .filter(document -> document.isAsked(answers) && document.required().holds(answers, 0))
        .filter(document -> !attached.contains(document.id()))
        .map(document -> Problem.of(document.id(), 0, "answers.document_missing"))
        .toList();
  }

  private static String tidy(Field field, String typed) {
    String value = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
    return switch (field.type()) {
      case TEXT -> TypedText.line(value);
      case LONG_TEXT -> TypedText.lines(value);
      case KANA -> TypedText.kana(value);
      case DATE ->
          JapaneseDates.parse(value)
              .map(LocalDate::toString)
              .orElseGet(() -> TypedText.line(value));
      case CHOICE, CONSENT -> value.strip();
      case POSTAL_CODE -> TypedText.narrow(value).replace("〒", "").replace("-", "");
      case PHONE ->
          TypedText.narrow(value).replace("(", "-").replace(")", "-").replaceAll("^-+|-+$", "");
      case EMAIL, DIGITS -> TypedText.narrow(value);
    };
  }

  private Optional<Problem> check(Field field, int index, Answers answers) {
    String value = answers.value(field.id(), index);
    if (value.isEmpty()) {
      return field.required().holds(answers, index)
          ? Optional.of(Problem.of(field.id(), index, REQUIRED))
          : Optional.empty();
    }
    if (IndividualNumber.isIn(value)) {
      return Optional.of(Problem.of(field.id(), index, "answers.individual_number"));
    }
    if (TypedText.hasUnusable(value)) {
      return Optional.of(Problem.of(field.id(), index, "answers.unusable_character"));
    }
    int length = TypedText.length(value);
    if (length > field.maxLength()) {
      return Optional.of(
          Problem.of(field.id(), index, "answers.too_long", field.maxLength(), length));
    }
    if (length < field.minLength()) {
      return Optional.of(Problem.of(field.id(), index, "answers.too_short", field.minLength()));
    }
    return wrong(field, value).map(key -> Problem.of(field.id(), index, key));
  }

  private Optional<String> wrong(Field field, String value) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> Optional.empty();
      case KANA -> unless(KANA.matcher(value).matches(), "answers.not_kana");
      case DATE -> wrongDate(field, value);
      case CHOICE -> unless(field.option(value).isPresent(), "answers.not_an_option");
      case CONSENT -> unless(value.equals("yes"), REQUIRED);
      case POSTAL_CODE -> unless(value.matches("[0-9]{7}"), "answers.not_a_postal_code");
      case PHONE ->
          unless(
              PHONE.matcher(value.replace("-", "")).matches() && !value.contains("--"),
              "answers.not_a_phone");
      case EMAIL ->
          unless(EMAIL.matcher(value).matches() && !value.contains(".."), "answers.not_an_email");
      case DIGITS -> unless(value.matches("[0-9]+"), "answers.not_digits");
    };
  }

  private Optional<String> wrongDate(Field field, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (field.past() && day.isAfter(today)) {
        return Optional.of("answers.date_ahead");
      }
      return unless(!day.isBefore(EARLIEST), "answers.not_a_date");
    } catch (DateTimeParseException noDay) {
      return Optional.of("answers.not_a_date");
    }
  }

  private static Optional<String> unless(boolean holds, String messageKey) {
    return holds ? Optional.empty() : Optional.of(messageKey);
  }
}
