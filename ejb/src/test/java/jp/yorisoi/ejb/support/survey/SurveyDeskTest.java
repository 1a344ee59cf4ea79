package jp.yorisoi.ejb.support.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyDeskTest {
  private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
  private static final Instant END = START.plusSeconds(5400);
  private static final long SESSION = 7;
  private static final SurveyAnswers GOOD = new SurveyAnswers(4, 3, 4);

  private final Slips slips = new Slips();
  private final AuditDetails details = new AuditDetails();
  private final SurveyDesk desk = new SurveyDesk();

  @BeforeEach
  void open() throws Exception {
    set("store", slips);
    set("sessions", new OneSession());
    set("details", details);
    at(END);
    details.begin(null);
  }

  @Test
  void there_is_one_slip_for_each_who_came_however_often_they_are_asked_for() throws Exception {
    slips.people = 3;
    assertThat(desk.make(SESSION)).isEqualTo(3);
    assertThat(desk.make(SESSION)).isEqualTo(3);
    slips.people = 4;
    assertThat(desk.make(SESSION)).as("somebody came late").isEqualTo(4);
    assertThat(desk.slips(SESSION)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void no_slips_are_made_before_the_class_or_for_none() throws Exception {
    slips.people = 3;
    at(START.minusSeconds(1));
    assertThat(desk.make(SESSION)).isZero();
    at(START);
    assertThat(desk.make(8)).isZero();
    assertThat(slips.rows).isEmpty();
  }

  @Test
  void a_slip_is_answered_once_and_no_longer_listed() {
    slips.people = 2;
    desk.make(SESSION);
    SurveySlip slip = desk.slips(SESSION).get(0);
    assertThat(desk.answerOnPaper(slip.value(), GOOD)).isEqualTo(SurveyOutcome.TAKEN);
    assertThat(desk.answerOnPaper(slip.value(), new SurveyAnswers(1, 1, 1)))
        .isEqualTo(SurveyOutcome.USED);
    assertThat(slips.said.get(slip)).isEqualTo(GOOD);
    assertThat(slips.days.get(slip)).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(desk.slips(SESSION)).doesNotContain(slip).hasSize(1);
  }

  @Test
  void a_slip_can_be_answered_for_two_weeks() throws Exception {
    slips.people = 2;
    desk.make(SESSION);
    List<SurveySlip> made = desk.slips(SESSION);
    at(END.plus(SurveyDesk.OPEN).minusNanos(1000));
    assertThat(desk.answerOnPaper(made.get(0).value(), GOOD)).isEqualTo(SurveyOutcome.TAKEN);
    at(END.plus(SurveyDesk.OPEN));
    assertThat(desk.answerOnPaper(made.get(1).value(), GOOD)).isEqualTo(SurveyOutcome.CLOSED);
    assertThat(slips.said).hasSize(1);
  }

  @Test
  void a_number_nobody_made_is_not_answered() {
    assertThat(desk.answerOnPaper(SurveySlip.of(1).value(), GOOD)).isEqualTo(SurveyOutcome.UNKNOWN);
    assertThat(desk.answerOnPaper("B-0000-0001-7", GOOD)).isEqualTo(SurveyOutcome.UNKNOWN);
    assertThat(desk.answer("S-1", GOOD)).isEqualTo(SurveyOutcome.UNKNOWN);
  }

  private void at(Instant now) throws Exception {
    set("clock", Clock.fixed(now, ZoneOffset.UTC));
  }

  private void set(String name, Object value) throws Exception {
    Field field = SurveyDesk.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(desk, value);
  }

  private static final class Slips implements SurveyStore {
    final Map<SurveySlip, Stored> rows = new LinkedHashMap<>();
    final Map<SurveySlip, SurveyAnswers> said = new LinkedHashMap<>();
    final Map<SurveySlip, LocalDate> days = new LinkedHashMap<>();
    int people;

    @Override
    public Optional<Stored> find(SurveySlip slip) {
      return Optional.ofNullable(rows.get(slip));
    }

    @Override
    public int people(long sessionId) {
      return people;
    }

    @Override
    public List<Stored> of(long sessionId) {
      return new ArrayList<>(rows.values());
    }

    @Override
    public int add(Collection<SurveySlip> slips, long sessionId, Instant closesAt) {
      slips.forEach(slip -> rows.put(slip, new Stored(slip, sessionId, closesAt, false)));
      return slips.size();
    }

    @Override
    public boolean answer(SurveySlip slip, SurveyAnswers answers, boolean paper, LocalDate day) {
      Stored row = rows.get(slip);
      rows.put(slip, new Stored(slip, row.sessionId(), row.closesAt(), true));
      said.put(slip, answers);
      days.put(slip, day);
      return true;
    }

    @Override
    public List<SurveyFigures> figures(Instant from, Instant until) {
      return List.of();
    }
  }

  private static final class OneSession implements SupportStore {
    private final SupportSession held =
        new SupportSession(SESSION, "k", "p", START, END, START, START, 8, 2);

    @Override
    public List<SupportSession> sessions(Instant from, Instant until) {
      return List.of(held);
    }

    @Override
    public Optional<SupportSession> session(long id) {
      return id == SESSION ? Optional.of(held) : Optional.empty();
    }

    @Override
    public Optional<Stored> find(String number) {
      return Optional.empty();
    }

    @Override
    public Optional<String> movedTo(String number) {
      return Optional.empty();
    }

    @Override
    public List<Stored> seated(long sessionId) {
      return List.of();
    }

    @Override
    public boolean addSession(SupportSession session) {
      return false;
    }
  }
}
