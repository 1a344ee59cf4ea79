package jp.yorisoi.ejb.support.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.survey.SurveyStore.Stored;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to what those who came say of a class. */
@Stateless
@Guarded(Chain.FRONT)
public class SurveyDesk {
  /** How long after its class a slip can be answered. */
  public static final Duration OPEN = Duration.ofDays(14);

  private static final String GUESSED = "survey";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SurveyStore store;
  @Inject private SupportStore sessions;
  @Inject private Guesses guesses;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Makes the slips of a session that has begun, one for each who came; asked again, only those
   * that are missing.
   *
   * @param sessionId which session
   * @return how many there are now; 0 when there is no such session or it has not begun
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SURVEY_SLIPS_MADE,
      purpose = Purpose.SUPPORT_BOOKING)
  public int make(long sessionId) {
    details.aboutCase("session " + sessionId);
    Optional<SupportSession> session =
        sessions.session(sessionId).filter(one -> !now().isBefore(one.startsAt()));
    if (session.isEmpty()) {
      details.notFound();
      return 0;
    }
    int people = store.people(sessionId);
    int there = store.of(sessionId).size();
    while (there < people) {
      there += store.add(drawn(people - there), sessionId, session.get().endsAt().plus(OPEN));
    }
    details.fields("slips=" + there);
    return there;
  }

  /**
   * The slips of a session nobody has answered, to be printed.
   *
   * @param sessionId which session
   * @return by number
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SurveySlip> slips(long sessionId) {
    details.aboutCase("session " + sessionId);
    details.fields("slips");
    return store.of(sessionId).stream().filter(slip -> !slip.answered()).map(Stored::slip).toList();
  }

  /**
   * Takes the answers of who holds a slip.
   *
   * @param typed its number as typed
   * @param answers what the person says
   * @return what came of it
   */
  @Allow(
      permission = Permission.ANSWER_SURVEY,
      event = AuditEvent.SURVEY_ANSWERED,
      purpose = Purpose.SUPPORT_BOOKING)
  public SurveyOutcome answer(String typed, SurveyAnswers answers) {
    Optional<SurveySlip> slip = SurveySlip.parse(typed);
    if (slip.isEmpty() || !guesses.mayGuess(GUESSED, slip.get().value())) {
      return said(SurveyOutcome.UNKNOWN);
    }
    Optional<Stored> found = store.find(slip.get());
    guesses.record(GUESSED, slip.get().value(), found.isPresent());
    return taken(found, answers, false);
  }

  /**
   * Takes the answers of a slip that came back on paper.
   *
   * @param typed its number as typed
   * @param answers what it says
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SURVEY_ANSWERED,
      purpose = Purpose.SUPPORT_BOOKING)
  public SurveyOutcome answerOnPaper(String typed, SurveyAnswers answers) {
    return taken(SurveySlip.parse(typed).flatMap(store::find), answers, true);
  }

  /**
   * What was said of the classes of a month.
   *
   * @param month the month of the classes, Japanese time
   * @return one for each kind; none of them names anybody
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<SurveyFigures> figures(YearMonth month) {
    details.fields("figures");
    return store.figures(startOf(month), startOf(month.plusMonths(1)));
  }

  private SurveyOutcome taken(Optional<Stored> found, SurveyAnswers answers, boolean paper) {
    if (found.isEmpty()) {
      return said(SurveyOutcome.UNKNOWN);
    }
    Stored slip = found.get();
    details.aboutCase("session " + slip.sessionId());
    if (slip.answered()) {
      return said(SurveyOutcome.USED);
    }
    if (!now().isBefore(slip.closesAt())) {
      return said(SurveyOutcome.CLOSED);
    }
    LocalDate day = LocalDate.ofInstant(now(), SchedulePlan.JAPAN);
    return said(
        store.answer(slip.slip(), answers, paper, day) ? SurveyOutcome.TAKEN : SurveyOutcome.USED);
  }

  private SurveyOutcome said(SurveyOutcome outcome) {
    if (outcome == SurveyOutcome.UNKNOWN) {
      details.notFound();
    } else if (outcome != SurveyOutcome.TAKEN) {
      details.fields("refused", outcome.code());
    }
    return outcome;
  }

  private static Set<SurveySlip> drawn(int count) {
    Set<SurveySlip> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(SurveySlip.of(RANDOM.nextInt(SurveySlip.RANGE)));
    }
    return drawn;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant startOf(YearMonth month) {
    return month.atDay(1).atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }
}
