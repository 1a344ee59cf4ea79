package jp.yorisoi.web.staff.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yorisoi.ejb.governance.AuditDoor;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.AuditPage;
import jp.yorisoi.ejb.governance.ChainView;
import jp.yorisoi.ejb.governance.ClosedHour;
import jp.yorisoi.ejb.governance.CoreAuditDesk;
import jp.yorisoi.ejb.governance.FrontAuditDesk;
import jp.yorisoi.ejb.governance.MuchSeen;
import jp.yorisoi.ejb.governance.SignInReport;
import jp.yorisoi.ejb.governance.Sought;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.WatchRules;
import jp.yorisoi.policy.zone.Zones;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/policy/audit.xhtml}. Reports over the audit trail; each reading is in
 * it. The number of a citizen comes in the body of a form and stands in no address.
 */
@Named
@RequestScoped
public class AuditBacking {
  private static final int PAGE_SIZE = 50;

  /** Characters of the name of an account. */
  private static final int LONGEST = 64;

  @EJB private CoreAuditDesk core;
  @EJB private FrontAuditDesk front;
  @Inject private Zones zones;
  @Inject private Exchange exchange;
  @Inject private Policies policies;
  @Inject private AuditWords words;
  @Inject private Clock clock;

  private AuditReport report;
  private AuditPlace place;
  private AuditPeriod period;
  private String actor;
  private String event;
  private String number;
  private String notice = "";
  private String actorProblem = "";
  private int pageNumber;
  private AuditPage page;
  private List<ClosedHour> closedHours = List.of();
  private List<MuchSeen> muchSeen = List.of();
  private SignInReport signIns;
  private ChainView chain;
  private List<Choice> reports;
  private List<Choice> places;
  private List<Choice> events;

  /**
   * A choice on the page.
   *
   * @param label what it says
   * @param value its address or value
   * @param current whether it is chosen
   */
  public record Choice(String label, String value, boolean current) {}

  /** View action: reads what was asked for and has the report made. */
  public void act() {
    report = chosen(AuditReport.values(), "report", AuditReport.CLOSED);
    place = chosen(served(), "place", served()[0]);
    period =
        AuditPeriod.of(
            field("from"),
            field("until"),
            clock.instant(),
            report == AuditReport.WHO ? AuditPeriod.Days.OF_ONE : AuditPeriod.Days.OF_ALL);
    notice = period.problem();
    actor = field("actor");
    if (actor.length() > LONGEST) {
      actorProblem = "登録名は%d文字までです。確かめてください。".formatted(LONGEST);
    }
    event = field("event");
    number = field("number");
    pageNumber = pageNumber();
    if (actorProblem.isEmpty()) {
      make(period.filter(actor, event));
    }
  }

  private void make(AuditFilter filter) {
    AuditDoor desk = place == AuditPlace.CORE ? core : front;
    switch (report) {
      case CLOSED -> closedHours = desk.closedHours(filter);
      case MASS -> muchSeen = desk.massSearches(filter);
      case SIGNIN -> signIns = desk.signIns(filter);
      case WHO -> seek(desk, filter);
      case ENTRIES -> page = desk.entries(filter, first(), PAGE_SIZE);
      case CHAIN -> chain = desk.chain();
    }
  }

  private void seek(AuditDoor desk, AuditFilter filter) {
    if (number.isEmpty()) {
      return;
    }
    Sought sought = Sought.parse(number).orElse(null);
    boolean posted = exchange.isPosted() && exchange.isGenuine();
    if (sought == null) {
      notice = "番号の形が正しくありません。宛名番号（10けた）、受付番号、予約番号のどれかを確かめて入れてください。";
    } else if (sought instanceof Sought.Citizen && !posted) {
      notice = "念のため、もう一度「調べる」を押してください。";
    } else {
      page = desk.whoSaw(sought, filter, first(), PAGE_SIZE);
    }
  }

  private int first() {
    return (pageNumber - 1) * PAGE_SIZE;
  }

  private int pageNumber() {
    String asked = field("page");
    int most = AuditPage.COUNTED / PAGE_SIZE;
    return asked.matches("[0-9]{1,4}") ? Math.min(most, Math.max(1, Integer.parseInt(asked))) : 1;
  }

  private String field(String name) {
    return exchange.field(name).strip();
  }

  private AuditPlace[] served() {
    AuditPlace[] served =
        Stream.of(AuditPlace.values())
            .filter(one -> zones.serves(one.zone()))
            .toArray(AuditPlace[]::new);
    return served.length == 0 ? new AuditPlace[] {AuditPlace.FRONT} : served;
  }

  private <E extends Enum<E>> E chosen(E[] all, String name, E otherwise) {
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(field(name)))
        .findFirst()
        .orElse(otherwise);
  }

  /** The reports (EL). */
  public List<Choice> getReports() {
    if (reports == null) {
      reports =
          Stream.of(AuditReport.values())
              .map(one -> new Choice(one.label(), address(one, place), one == report))
              .toList();
    }
    return reports;
  }

  /** The trails this instance may read (EL). */
  public List<Choice> getPlaces() {
    if (places == null) {
      places =
          Stream.of(served())
              .map(one -> new Choice(one.label(), address(report, one), one == place))
              .toList();
    }
    return places;
  }

  /** The events to narrow by, in the order of their words (EL). */
  public List<Choice> getEvents() {
    if (events == null) {
      events =
          Stream.concat(
                  Stream.of("DENIED"),
                  Stream.of(AuditEvent.values()).filter(AuditEvent::recorded).map(Enum::name))
              .map(one -> new Choice(words.event(one), one, one.equals(event)))
              .sorted(Comparator.comparing(Choice::label))
              .toList();
    }
    return events;
  }

  /** A period is taken along, but not to or from the search for one citizen or case. */
  private String address(AuditReport to, AuditPlace at) {
    boolean same = (to == AuditReport.WHO) == (report == AuditReport.WHO);
    return "?report="
        + lower(to)
        + "&place="
        + lower(at)
        + (same ? "&from=" + getFrom() + "&until=" + getUntil() : "")
        + "&actor="
        + encoded(actor)
        + "&event="
        + event.replaceAll("[^A-Z_]", "");
  }

  /**
   * Where the entries behind a line of a report are (EL).
   *
   * @param who account, empty for all
   * @param what event, empty for all
   * @param begin first moment
   * @param end first moment behind
   */
  public String entries(String who, String what, Instant begin, Instant end) {
    return "?report=entries&place="
        + lower(place)
        + "&from="
        + AuditPeriod.written(begin)
        + "&until="
        + AuditPeriod.written(end)
        + "&actor="
        + encoded(who)
        + "&event="
        + what;
  }

  /** Where the entries of an hour are (EL). */
  public String hour(ClosedHour one) {
    return entries(one.actor(), "", one.hour(), one.hour().plusSeconds(3600));
  }

  /** Where the refused sign-ins of the period are (EL). */
  public String getSignInEntries() {
    AuditFilter filter = period.filter("", "");
    return entries("", AuditEvent.SIGN_IN_TRIED.name(), filter.from(), filter.until());
  }

  /**
   * Where it stands who saw a case (EL).
   *
   * @param caseRef receipt or booking number
   * @return its address, empty when the entry names something else
   */
  public String whoSaw(String caseRef) {
    boolean known = Sought.parse(caseRef).filter(Sought.Matter.class::isInstance).isPresent();
    return known ? address(AuditReport.WHO, place) + "&number=" + caseRef : "";
  }

  /**
   * Where another page of entries is (EL).
   *
   * @param step how many pages further
   * @return empty when there is none
   */
  public String turned(int step) {
    return hasPage(step) ? address(report, place) + "&page=" + (pageNumber + step) : "";
  }

  /** Whether there is another page (EL). */
  public boolean hasPage(int step) {
    int to = pageNumber + step;
    return page != null && to >= 1 && (to - 1) * PAGE_SIZE < page.total();
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The report that is shown, in small letters (EL). */
  public String getReport() {
    return lower(report);
  }

  /** The trail that is shown, in small letters (EL). */
  public String getPlace() {
    return lower(place);
  }

  /** First minute of the period (EL). */
  public String getFrom() {
    return AuditPeriod.written(period.from());
  }

  /** First minute behind the period (EL). */
  public String getUntil() {
    return AuditPeriod.written(period.until());
  }

  /** Whose entries (EL). */
  public String getActor() {
    return actor;
  }

  /** What is wrong with the name of the account, empty for nothing (EL). */
  public String getActorProblem() {
    return actorProblem;
  }

  /** The number that was looked for (EL). */
  public String getNumber() {
    return number;
  }

  /** A sentence about what was asked for, empty for none (EL). */
  public String getNotice() {
    return notice;
  }

  /** Number of the page, from 1 (EL). */
  public int getPageNumber() {
    return pageNumber;
  }

  /** The entries, null when none were asked for (EL). */
  public AuditPage getPage() {
    return page;
  }

  /** How many there are, in words (EL). */
  public String getTotal() {
    return page.total() >= AuditPage.COUNTED ? AuditPage.COUNTED + " 件以上" : page.total() + " 件";
  }

  /** What staff did while the office was closed (EL). */
  public List<ClosedHour> getClosedHours() {
    return closedHours;
  }

  /** To whom unusually much was shown (EL). */
  public List<MuchSeen> getMuchSeen() {
    return muchSeen;
  }

  /** Refused sign-ins (EL). */
  public SignInReport getSignIns() {
    return signIns;
  }

  /** State of the chain (EL). */
  public ChainView getChain() {
    return chain;
  }

  /** Office hours and thresholds of the policy (EL). */
  public WatchRules getRules() {
    return policies.current().watch();
  }

  /** Whether a row of the mass report is about a day (EL). */
  public boolean isDay(MuchSeen one) {
    return one.until().isAfter(one.begin().plusSeconds(3600));
  }
}
