package jp.yorisoi.web.resident.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Assessments;
import jp.yorisoi.ejb.catalogue.Assessments.Subject;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;
import jp.yorisoi.ejb.catalogue.privacy.KeptItem;
import jp.yorisoi.ejb.catalogue.privacy.MadeItem;
import jp.yorisoi.ejb.privacy.FrontFiguresDesk;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.RetentionPeriod;
import jp.yorisoi.policy.city.RetentionRule;
import jp.yorisoi.web.resident.privacy.ItemWords.Item;
import jp.yorisoi.web.shell.CityShown;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/privacy/show.xhtml}. Parameter: procedure or kind, the id of what is
 * assessed.
 */
@Named("privacyShow")
@RequestScoped
public class PrivacyShowBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Inject private Assessments assessments;
  @Inject private ItemWords words;
  @Inject private Policies policies;
  @Inject private CityShown city;
  @Inject private LanguageShown language;
  @Inject private Exchange exchange;
  @Inject private Clock clock;
  @EJB private FrontFiguresDesk figures;

  private Subject subject;
  private Map<String, Item> items;
  private List<Asked> asked;
  private List<Told> told;
  private List<String> made;
  private List<Kept> kept;
  private NumbersShown numbers;

  /**
   * What is asked for one reason.
   *
   * @param why the reason
   * @param items the questions
   * @param legal the ground, Japanese
   */
  public record Asked(String why, List<Item> items, String legal) {}

  /**
   * Who is sent what.
   *
   * @param name who
   * @param why what for
   * @param items what
   * @param legal the ground, Japanese
   */
  public record Told(String name, String why, List<String> items, String legal) {}

  /**
   * How long something stays.
   *
   * @param what what, and from when
   * @param days when it goes
   */
  public record Kept(String what, String days) {}

  /** Runs before the page is shown: finds what is asked for. */
  public void open() {
    subject =
        Stream.of("procedure", "kind")
            .map(kind -> kind + ":" + exchange.field(kind))
            .flatMap(key -> assessments.find(key).stream())
            .findFirst()
            .orElse(null);
    if (subject == null) {
      exchange.notFound();
      return;
    }
    items = words.of(subject);
    asked = asked();
    told = told();
    made = labels(privacy().made().stream().map(MadeItem::id).toList());
    kept = privacy().retention().stream().map(this::kept).toList();
    numbers =
        figures
            .figure(subject.key())
            .map(
                figure ->
                    NumbersShown.of(
                        figure, privacy().incident(), assessments.thresholds(), language))
            .orElse(null);
  }

  private Assessment privacy() {
    return subject.privacy();
  }

  /** What is assessed (EL). */
  public Subject getSubject() {
    return subject;
  }

  /** What is asked, by reason (EL). */
  public List<Asked> getAsked() {
    return asked;
  }

  private List<Asked> asked() {
    return privacy().groups().stream()
        .map(
            group ->
                new Asked(
                    language.of(group.why()),
                    group.fields().stream().map(items::get).toList(),
                    group.legal()))
        .toList();
  }

  /** How many questions there are (EL). */
  public int getCount() {
    return privacy().fields().size();
  }

  /** What the city adds (EL). */
  public List<String> getMade() {
    return made;
  }

  /** Who is sent what (EL). */
  public List<Told> getTold() {
    return told;
  }

  private List<Told> told() {
    return privacy().recipients().stream()
        .map(
            one ->
                new Told(
                    language.of(one.name()),
                    language.of(one.why()),
                    labels(one.gets()),
                    one.legal()))
        .toList();
  }

  private List<String> labels(Collection<String> ids) {
    return ids.stream().map(id -> items.get(id).label()).toList();
  }

  /** How long what stays, in the order of the file (EL). */
  public List<Kept> getKept() {
    return kept;
  }

  private Kept kept(KeptItem item) {
    RetentionPeriod period =
        policies.current().retention(item.kind()).map(RetentionRule::kept).orElseThrow();
    return new Kept(language.of(item.what()), words(period));
  }

  private String words(RetentionPeriod period) {
    if (period.years() > 0) {
      return language.say("privacy.years", period.years());
    }
    return period.days() == 0
        ? language.texts().get("privacy.at_once")
        : language.say("privacy.days", period.days());
  }

  /** The numbers, null before they were counted (EL). */
  public NumbersShown getNumbers() {
    return numbers;
  }

  /** Where the thresholds come from (EL). */
  public String getThresholdSource() {
    return assessments.thresholds().source();
  }

  /** The office that assessed and handles (EL). */
  public String getOffice() {
    return city.current()
        .office(privacy().assessed().officeId())
        .map(office -> language.of(office.name()))
        .orElseThrow();
  }

  /** The day of the assessment (EL). */
  public String getAssessedOn() {
    return DateWords.day(privacy().assessed().on(), language.current());
  }

  /** The day of the review (EL). */
  public String getReview() {
    return DateWords.day(privacy().assessed().review(), language.current());
  }

  /** Whether the review is late (EL). */
  public boolean isOverdue() {
    return privacy().assessed().isOverdue(LocalDate.ofInstant(clock.instant(), JAPAN));
  }
}
