package jp.yorisoi.web.resident.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.SupportForm;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * The list of what can be booked, narrowed to what somebody looks for: part {@code
 * WEB-INF/resident/support/narrow.xhtml}. All of it stands in the address, so that it works without
 * scripts; what is no choice of ours counts as none.
 */
@Named("supportNarrow")
@RequestScoped
public class SupportNarrow {
  private static final String FORM = "form";
  private static final String KIND = "kind";
  private static final String NEED = "need";
  private static final String LANGUAGE = "language";
  private static final String WHEN = "when";
  private static final Map<String, Optional<AccessNeed>> LANGUAGES = languages();

  @Inject private SupportProgramme programme;
  @Inject private LanguageShown language;
  @Inject private HttpServletRequest request;

  private final Map<String, String> chosen = new LinkedHashMap<>();
  private List<Choice> forms;
  private List<Group> groups;
  private List<Choice> spoken;
  private List<Choice> needs;
  private List<Choice> weekdays;
  private List<String> said;
  private Optional<WhenChoice> when = Optional.empty();

  /**
   * Something one can choose.
   *
   * @param id as it is sent, empty for all
   * @param name its name
   * @param current whether it is chosen
   */
  public record Choice(String id, String name, boolean current) {}

  /**
   * Kinds of one form.
   *
   * @param name of the form
   * @param kinds its kinds
   */
  public record Group(String name, List<Choice> kinds) {}

  @PostConstruct
  void read() {
    keep(FORM, heldForms().map(SupportForm::code).collect(Collectors.toSet()));
    keep(KIND, programme.held().stream().map(SupportKind::id).collect(Collectors.toSet()));
    keep(NEED, helps().map(AccessNeed::code).collect(Collectors.toSet()));
    keep(LANGUAGE, LANGUAGES.keySet());
    when = WhenChoice.of(request.getParameter(WHEN));
    when.ifPresent(one -> chosen.put(WHEN, one.code()));
  }

  private void keep(String name, Set<String> known) {
    Optional.ofNullable(request.getParameter(name))
        .filter(known::contains)
        .ifPresent(value -> chosen.put(name, value));
  }

  /**
   * Whether a session is what somebody looks for.
   *
   * @param session the session
   * @return true for all if nothing was chosen
   */
  public boolean fits(SessionView session) {
    Optional<SupportKind> kind = programme.kind(session.kind());
    return fits(FORM, kind.map(one -> one.form().code()).orElse(""))
        && fits(KIND, session.kind())
        && AccessNeed.of(chosen.get(NEED)).map(session.meets()::contains).orElse(true)
        && when.map(one -> one.fits(session.starts().toLocalDate())).orElse(true)
        && speaks(session);
  }

  private boolean fits(String name, String value) {
    return !chosen.containsKey(name) || chosen.get(name).equals(value);
  }

  private boolean speaks(SessionView session) {
    return Optional.ofNullable(chosen.get(LANGUAGE))
        .flatMap(LANGUAGES::get)
        .map(session.meets()::contains)
        .orElse(true);
  }

  /**
   * What was chosen, to go along with links: empty, or parameters that begin with an ampersand
   * (EL).
   */
  public String getQuery() {
    return chosen.entrySet().stream()
        .map(one -> "&" + one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining());
  }

  /** Whether anything was chosen (EL). */
  public boolean isChosen() {
    return !chosen.isEmpty();
  }

  /** What was chosen, in words (EL). */
  public List<String> getSaid() {
    if (said == null) {
      said =
          Stream.of(
                  getForms().stream(),
                  getGroups().stream().flatMap(group -> group.kinds().stream()),
                  getNeeds().stream(),
                  getLanguages().stream(),
                  when.stream().map(one -> new Choice(one.code(), words(one), true)))
              .flatMap(choices -> choices)
              .filter(one -> one.current() && !one.id().isEmpty())
              .map(Choice::name)
              .toList();
    }
    return said;
  }

  private String words(WhenChoice one) {
    return one.day()
        .map(day -> DateWords.day(day, language.current()))
        .orElseGet(() -> DateWords.weekday(one.weekday().orElseThrow(), language.current()));
  }

  /** The weekdays (EL). */
  public List<Choice> getWeekdays() {
    if (weekdays == null) {
      weekdays =
          Stream.of(DayOfWeek.values())
              .map(
                  one -> {
                    String code = WhenChoice.code(one);
                    String words = DateWords.weekday(one, language.current());
                    return new Choice(code, words, code.equals(chosen.get(WHEN)));
                  })
              .toList();
    }
    return weekdays;
  }

  /** The day somebody chose, for the list of days. */
  Optional<LocalDate> day() {
    return when.flatMap(WhenChoice::day);
  }

  /** What one can do, in plain words (EL). */
  public List<Choice> getForms() {
    if (forms == null) {
      forms = new ArrayList<>(List.of(choice(FORM, "", "kinds.narrow_all")));
      heldForms().forEach(form -> forms.add(choice(FORM, form.code(), key(form))));
    }
    return forms;
  }

  /** The kinds of the chosen form, or all, by form (EL). */
  public List<Group> getGroups() {
    if (groups == null) {
      groups =
          heldForms()
              .filter(form -> fits(FORM, form.code()))
              .map(form -> new Group(language.texts().get(key(form)), kinds(form)))
              .toList();
    }
    return groups;
  }

  /** The help that can be had at a place (EL). */
  public List<Choice> getNeeds() {
    if (needs == null) {
      needs = new ArrayList<>(List.of(choice(NEED, "", "kinds.narrow_need_any")));
      helps().forEach(need -> needs.add(choice(NEED, need.code(), "support.need_" + need.code())));
    }
    return needs;
  }

  /** Languages are chosen on their own. */
  private static Stream<AccessNeed> helps() {
    return Stream.of(AccessNeed.values())
        .filter(need -> LANGUAGES.values().stream().noneMatch(Optional.of(need)::equals));
  }

  /** The languages something is held in (EL). */
  public List<Choice> getLanguages() {
    if (spoken == null) {
      spoken =
          Stream.concat(Stream.of(""), LANGUAGES.keySet().stream())
              .map(
                  code ->
                      choice(
                          LANGUAGE,
                          code,
                          "kinds.narrow_language_" + (code.isEmpty() ? "any" : code)))
              .toList();
    }
    return spoken;
  }

  private List<Choice> kinds(SupportForm form) {
    return programme.held().stream()
        .filter(kind -> kind.form() == form)
        .map(
            kind ->
                new Choice(
                    kind.id(), language.of(kind.title()), kind.id().equals(chosen.get(KIND))))
        .toList();
  }

  private Choice choice(String name, String value, String textKey) {
    boolean current = value.equals(chosen.getOrDefault(name, ""));
    return new Choice(value, language.texts().get(textKey), current);
  }

  private Stream<SupportForm> heldForms() {
    return programme.held().stream().map(SupportKind::form).distinct().sorted();
  }

  static String key(SupportForm form) {
    return "kinds.form_" + form.code();
  }

  private static Map<String, Optional<AccessNeed>> languages() {
    Map<String, Optional<AccessNeed>> languages = new LinkedHashMap<>();
    languages.put("ja", Optional.empty());
    languages.put("en", Optional.of(AccessNeed.ENGLISH));
    languages.put("pt", Optional.of(AccessNeed.PORTUGUESE));
    return languages;
  }
}
