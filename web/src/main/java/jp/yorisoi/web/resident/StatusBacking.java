package jp.yorisoi.web.resident;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.request.StatusDesk;
import jp.yorisoi.ejb.request.StatusOutcome;
import jp.yorisoi.ejb.request.StatusView;
import jp.yorisoi.web.shell.CityShown;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.ProblemShown;

/**
 * Page: {@code webapp/resident/status.xhtml}. Number and PIN come in the body of a form and the
 * answer is shown at once, without a redirect: they stand in no address and are kept nowhere.
 */
@Named("status")
@RequestScoped
public class StatusBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int LONGEST = 30;

  /**
   * A step of the way, in words.
   *
   * @param label the state
   * @param when day and time
   */
  public record StepShown(String label, String when) {}

  /**
   * A look at the request, in words.
   *
   * @param when day and time
   * @param office the office, or that it was the system
   * @param what what was looked at
   */
  public record LookShown(String when, String office, String what) {}

  @Inject private Exchange exchange;
  @Inject private LanguageShown language;
  @Inject private CityShown city;
  @EJB private StatusDesk desk;

  private String number = "";
  private final List<ProblemShown> problems = new ArrayList<>();
  private String notice = "";
  private StatusView found;
  private List<StepShown> steps;
  private List<LookShown> looks;

  /** Runs before the page is shown: looks up what was asked for. */
  public void open() {
    number = exchange.field("number").strip();
    String pin = exchange.field("pin").strip();
    if (!exchange.isPosted() || (pin.isEmpty() && !exchange.field("from").isEmpty())) {
      return;
    }
    if (!exchange.isGenuine()) {
      notice = language.texts().get("shell.press_again");
      return;
    }
    need(number, "number", "status.number", "status.number_missing");
    need(pin, "pin", "status.pin", "status.pin_missing");
    if (problems.isEmpty()) {
      look(pin);
    }
  }

  private void look(String pin) {
    StatusOutcome outcome = desk.look(number, pin, language.current());
    if (outcome instanceof StatusOutcome.Found answer) {
      found = answer.status();
    } else if (outcome instanceof StatusOutcome.Closed closed) {
      notice = language.texts().get("status.closed", closed.minutes());
    } else {
      notice = language.texts().get("status.not_found");
    }
  }

  private void need(String value, String id, String label, String text) {
    Texts texts = language.texts();
    if (value.isEmpty()) {
      problems.add(new ProblemShown(id, texts.get(label), texts.get(text)));
    } else if (value.length() > LONGEST) {
      String tooLong = texts.get("answers.too_long", LONGEST, value.length());
      problems.add(new ProblemShown(id, texts.get(label), tooLong));
    }
  }

  /** The receipt number as typed (EL). */
  public String getNumber() {
    return number;
  }

  /** What has to be put right (EL). */
  public List<ProblemShown> getProblems() {
    return problems;
  }

  /** A sentence instead of an answer, empty for none (EL). */
  public String getNotice() {
    return notice;
  }

  /** Whether the title says that something is wrong (EL). */
  public boolean isBad() {
    return !problems.isEmpty() || !notice.isEmpty();
  }

  /**
   * What is wrong with an input (EL).
   *
   * @param id its id
   * @return empty for nothing
   */
  public String error(String id) {
    return problems.stream()
        .filter(problem -> problem.id().equals(id))
        .map(ProblemShown::text)
        .findFirst()
        .orElse("");
  }

  /** What was found, or null (EL). */
  public StatusView getFound() {
    return found;
  }

  /** The steps before the present one, newest first (EL). */
  public List<StepShown> getSteps() {
    if (steps == null) {
      steps =
          new ArrayList<>(
              found.steps().stream()
                  .map(step -> new StepShown(step.label(), time(step.at())))
                  .toList());
      Collections.reverse(steps);
    }
    return steps;
  }

  /** Which offices looked at the request, newest first (EL). */
  public List<LookShown> getLooks() {
    if (looks == null) {
      looks = LooksOfADay.of(found.looks(), JAPAN).stream().map(this::look).toList();
    }
    return looks;
  }

  private LookShown look(LooksOfADay look) {
    return new LookShown(
        look.times() == 1
            ? time(look.first())
            : language
                .texts()
                .get("status.looks_times", time(look.first()), clock(look.last()), look.times()),
        look.office().isEmpty() ? language.texts().get("status.looks_job") : office(look.office()),
        language.texts().get("status.look_" + look.kind().toLowerCase(Locale.ROOT)));
  }

  /** The trail has the Japanese name; an office of the city profile has others too. */
  private String office(String name) {
    return city.current().offices().stream()
        .filter(office -> office.name().ja().equals(name))
        .map(office -> language.of(office.name()))
        .findFirst()
        .orElse(name);
  }

  /** When the present state was reached, in words (EL). */
  public String getSince() {
    return time(found.present().at());
  }

  /** What the office wrote, or empty (EL). */
  public String getNote() {
    return found.present().note().orElse("");
  }

  /** Whether nothing is decided yet, so that a day to expect makes sense (EL). */
  public boolean isOpen() {
    return found.present().code().compareTo("50") < 0;
  }

  /** The day the office decides by as a rule (EL). */
  public String getExpectedBy() {
    return DateWords.day(found.expectedBy(), language.current());
  }

  /** The office in charge (EL). */
  public String getOfficeName() {
    return city.current()
        .office(found.officeId())
        .map(office -> language.of(office.name()))
        .orElseGet(city::getName);
  }

  /** The number of that office (EL). */
  public String getOfficeTelephone() {
    return city.current()
        .office(found.officeId())
        .map(office -> office.telephone())
        .orElseGet(city::getTelephone);
  }

  private String clock(Instant at) {
    return DateWords.time(at.atZone(JAPAN).toLocalTime(), language.current());
  }

  private String time(Instant at) {
    ZonedDateTime local = at.atZone(JAPAN);
    return DateWords.day(local.toLocalDate(), language.current())
        + " "
        + DateWords.time(local.toLocalTime(), language.current());
  }
}
