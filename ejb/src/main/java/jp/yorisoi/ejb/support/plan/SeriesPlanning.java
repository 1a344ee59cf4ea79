package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.domain.PlannedDate;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.domain.SeriesPlan;
import jp.yorisoi.ejb.support.domain.SeriesStep;
import jp.yorisoi.ejb.support.domain.SeriesWish;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;

/** Puts series and what is in their way side by side, and moves sessions with their people. */
@Dependent
class SeriesPlanning {
  private static final String TABLE = "support_series";
  private static final String COLUMN = "teacher";

  @Inject private PlanStore plan;
  @Inject private PlaceTimes times;
  @Inject private PlanResources resources;
  @Inject private SessionPeople people;
  @Inject private PeopleNotices notices;
  @Inject private PhoneTasks calls;
  @Inject private SessionSentences sentences;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  SeriesWish wish(SeriesForm form) {
    return new SeriesWish(form.rule(), form.firstDay(), form.lastDay(), teacherKey(form.teacher()));
  }

  List<PlannedDate> dates(SeriesWish wish, List<String> chosen) {
    return resources.checked(wish, chosen, around(wish.from(), wish.until()).dates(wish));
  }

  List<SeriesStep> steps(SeriesChange change, List<PlannedSession> sessions) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    LocalDate first = day(sessions.get(0));
    LocalDate last = day(sessions.get(sessions.size() - 1));
    return resources.checked(change, change.steps(sessions, around(first, last)));
  }

  private SeriesPlan around(LocalDate from, LocalDate until) {
    List<Closure> closures =
        plan.closures(from, until).stream().map(PlanStore.StoredClosure::closure).toList();
    return new SeriesPlan(
        times.hours(),
        closures,
        plan.between(
            from.atStartOfDay(SchedulePlan.JAPAN).toInstant(),
            until.plusDays(1).atStartOfDay(SchedulePlan.JAPAN).toInstant()));
  }

  private static LocalDate day(PlannedSession one) {
    return LocalDate.ofInstant(one.session().startsAt(), SchedulePlan.JAPAN);
  }

  /**
   * Moves a session with what it uses and tells its people, those too who wait for a seat, for whom
   * one is held, or whose lot is in the draw; calls about an earlier time are off.
   */
  Map<String, Integer> move(SupportSession before, SupportSession after, Instant now) {
    List<Person> seated = people.of(before.id());
    List<Person> waiting = people.waiting(before.id());
    calls.withdrawAll(before.id(), PhoneReason.SESSION_MOVED);
    Map<String, Integer> told = new TreeMap<>();
    Instant starts = after.startsAt();
    Instant ends = after.endsAt();
    tell(seated, before, after, sentences.moved(before, starts, ends), now, told);
    tell(waiting, before, after, sentences.lineMoved(before, starts, ends), now, told);
    plan.move(before.id(), after.startsAt(), after.endsAt());
    resources.move(before, after);
    details.shown(Stream.concat(seated.stream(), waiting.stream()).map(Person::shown).toList());
    return told;
  }

  private void tell(
      List<Person> persons,
      SupportSession before,
      SupportSession after,
      LocalText text,
      Instant now,
      Map<String, Integer> told) {
    Instant notAfter =
        before.startsAt().isBefore(after.startsAt()) ? before.startsAt() : after.startsAt();
    for (Person person : persons) {
      String way =
          notices.tell(
              new Told(
                  "moved " + before.id() + " " + person.number() + " " + now,
                  person,
                  before,
                  PhoneReason.SESSION_MOVED,
                  text,
                  notAfter));
      told.merge(way, 1, Integer::sum);
    }
  }

  Optional<Hash> teacherKey(String teacher) {
    return teacher.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Hash.of(
                vaults
                    .front()
                    .keyedHash(
                        "support-teacher",
                        teacher
                            .replace(" ", "")
                            .replace("　", "")
                            .getBytes(StandardCharsets.UTF_8))));
  }

  byte[] key(String use, String text) {
    return vaults.front().keyedHash(use, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] seal(String teacher, byte[] key) {
    return teacher.isEmpty()
        ? null
        : vaults.front().seal(teacher.getBytes(StandardCharsets.UTF_8), TABLE, COLUMN, row(key));
  }

  String open(SeriesStore.Stored series) {
    return series.teacher() == null
        ? ""
        : new String(
            vaults.front().open(series.teacher(), TABLE, COLUMN, row(series.key())),
            StandardCharsets.UTF_8);
  }

  /** The value is bound to its form: the row id is not known when it is sealed. */
  private static String row(byte[] key) {
    return HexFormat.of().formatHex(key);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
