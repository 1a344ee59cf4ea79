package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.zone.DeclaredFlows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:05Z");
  private static final String NUMBER = "2026112200000001";
  private static final Refusal NO_ZIP = new Refusal(RefusalReason.NOT_A_ZIP, "bytes: 1");

  private final IntakeTables tables = new IntakeTables();
  private final List<String> attempts = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final AuditDetails details = new AuditDetails();
  private IntakeDesk desk;

  @BeforeEach
  void setUp() {
    CallerContext caller = new CallerContext();
    caller.actAs(Caller.job("test", "lgwan"));
    desk =
        new IntakeDesk(
            tables.new Submissions(),
            new AskedQuarantine(),
            new Attempts(),
            new IntakeTables.Numbers(),
            new DeclaredFlows(),
            details,
            caller,
            Clock.fixed(NOW, ZoneOffset.UTC));
    details.begin(null);
  }

  private static ReceivedPackage received(byte[] archive) {
    return new ReceivedPackage(Channel.PITTARI, NUMBER, ARRIVED, archive);
  }

  private IntakeOutcome accepted() {
    byte[] archive = new SampleClaim().signed();
    ApplicationPackage content = ((ReadOutcome.Read) PackageReader.read(archive)).content();
    return desk.accept(received(archive), content, new Verification(NOW, Optional.empty()));
  }

  private IntakeOutcome refused() {
    return desk.quarantine(received(new byte[] {1}), NO_ZIP);
  }

  @Test
  void what_is_new_is_not_known_and_what_was_decided_is_known_by_the_same_answer() {
    assertThat(desk.known(Channel.PITTARI, NUMBER)).isEmpty();
    IntakeOutcome stored = accepted();
    assertThat(desk.known(Channel.PITTARI, NUMBER)).contains(stored);
    assertThat(desk.known(Channel.SELF, NUMBER)).as("of another channel").isEmpty();
  }

  @Test
  void a_stored_package_is_audited_by_our_number_and_its_attempts_are_forgotten() {
    String number = ((IntakeOutcome.Accepted) accepted()).receiptNumber().value();
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(number);
    assertThat(note.fields()).isEqualTo("stored");
    assertThat(attempts).containsExactly("forget PITTARI " + NUMBER);
    assertThat(tables.submissions).singleElement().as("in a log").hasToString(number);
  }

  @Test
  void one_stored_meanwhile_by_another_is_audited_by_the_number_it_came_under() {
    IntakeOutcome first = accepted();
    details.begin(null);
    assertThat(accepted()).isEqualTo(first);
    assertThat(details.end().caseRef()).isEqualTo(NUMBER);
    assertThat(tables.submissions).hasSize(1);
  }

  @Test
  void a_refused_package_is_audited_with_its_reason_and_its_attempts_are_forgotten() {
    assertThat(refused()).isEqualTo(new IntakeOutcome.Rejected(NO_ZIP));
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields()).isEqualTo("quarantined,not_a_zip");
    assertThat(attempts).containsExactly("forget PITTARI " + NUMBER);
  }

  @Test
  void one_refused_meanwhile_is_refused_no_second_time() {
    refused();
    assertThat(desk.quarantine(received(new byte[0]), new Refusal(RefusalReason.TOO_LARGE, "")))
        .isEqualTo(new IntakeOutcome.Rejected(NO_ZIP));
    assertThat(tables.refused).hasSize(1);
  }

  @Test
  void attempts_are_counted_by_channel_and_number_with_what_was_in_the_way() {
    assertThat(desk.begin(Channel.PITTARI, NUMBER)).isEqualTo(AttemptLedger.Turn.LAST);
    desk.neighbourDown(Channel.PITTARI, NUMBER, "ocsp_timeout");
    desk.ownFault(Channel.PITTARI, NUMBER, "no_keys");
    assertThat(attempts)
        .containsExactly(
            "begin PITTARI " + NUMBER + " " + NOW,
            "neighbour PITTARI " + NUMBER + " ocsp_timeout",
            "own PITTARI " + NUMBER + " no_keys");
  }

  @Test
  void an_answer_the_sender_has_taken_is_noted_wherever_the_package_is() {
    desk.acknowledged(Channel.PITTARI, NUMBER);
    assertThat(asked).containsExactly("acknowledged " + NUMBER);
    assertThat(tables.acknowledged).containsExactly(NUMBER);
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields()).isEqualTo("acknowledged");
  }

  @Test
  void the_list_of_refused_packages_says_whom_it_showed() {
    refused();
    details.begin(null);
    assertThat(desk.quarantined(false, 0, 50))
        .singleElement()
        .usingRecursiveComparison()
        .isEqualTo(tables.refused.get(0));
    AuditDetails.Note note = details.end();
    assertThat(note.shown()).containsExactly(new Shown(NUMBER, null));
    assertThat(note.fields()).isEqualTo("source_number,reason,detail,arrived_at,rows=1");
  }

  @Test
  void nobody_gets_more_than_two_hundred_at_once_nor_fewer_than_one_nor_from_before_the_first() {
    desk.quarantined(true, 10, 200);
    desk.quarantined(true, 0, 201);
    desk.quarantined(false, -5, 0);
    assertThat(asked).containsExactly("true 10 200", "true 0 200", "false 0 1");
  }

  @Test
  void counting_them_is_audited_as_counting() {
    refused();
    assertThat(desk.quarantineCount(false)).isEqualTo(1);
    assertThat(desk.quarantineCount(true)).isZero();
    assertThat(details.end().fields()).isEqualTo("count");
  }

  @Test
  void who_looks_at_one_is_audited_with_its_number_and_that_the_note_was_shown() {
    refused();
    details.begin(null);
    assertThat(desk.quarantined(1).sourceNumber()).isEqualTo(NUMBER);
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields()).contains("cleared_note");
  }

  @Test
  void one_is_cleared_with_who_and_what_without_blanks_around_it() {
    refused();
    details.begin(null);
    desk.clear(1, " 申請者に電話した\n");
    QuarantineView view = tables.refused.get(0);
    assertThat(view.clearedNote()).isEqualTo("申請者に電話した");
    assertThat(view.clearedBy()).isEqualTo("job:test");
    assertThat(view.clearedAt()).isEqualTo(NOW);
    AuditDetails.Note note = details.end();
    assertThat(note.caseRef()).isEqualTo(NUMBER);
    assertThat(note.fields()).startsWith("flow=quarantine-clear,").contains("clearedBy", "note");
  }

  @Test
  void a_note_of_five_hundred_characters_is_taken_and_a_longer_one_or_none_is_not() {
    refused();
    assertThatThrownBy(() -> desk.clear(1, "記".repeat(501)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> desk.clear(1, null)).isInstanceOf(IllegalArgumentException.class);
    desk.clear(1, "記".repeat(500));
    assertThat(tables.refused.get(0).clearedNote()).hasSize(500);
  }

  @Test
  void a_note_with_an_individual_number_is_refused_and_nothing_of_it_kept() {
    refused();
    assertThatThrownBy(() -> desk.clear(1, "番号は 123456789018 でした")).isInstanceOf(NoteRefused.class);
    assertThat(tables.refused.get(0).clearedAt()).isNull();
  }

  @Test
  void nothing_personal_of_a_package_stands_in_a_log() {
    refused();
    desk.clear(1, "安来　花子さんに電話した");
    assertThat(tables.refused.get(0)).hasToString("1 not_a_zip");
    assertThat(received(new byte[3])).hasToString("PITTARI " + NUMBER + ", 3 bytes");
  }

  @Test
  void what_came_of_a_package_has_a_code_for_logs_and_counts() {
    Refusal refusal = new Refusal(RefusalReason.TOO_LARGE, "");
    assertThat(new IntakeOutcome.Rejected(refusal).outcomeCode()).isEqualTo("too_large");
    assertThat(new IntakeOutcome.Accepted(null).outcomeCode()).isEqualTo("accepted");
    assertThat(new IntakeOutcome.Deferred("ocsp_timeout").outcomeCode()).isEqualTo("deferred");
  }

  private final class Attempts implements AttemptLedger {
    @Override
    public Turn begin(Channel source, String sourceNumber, Instant now) {
      attempts.add("begin " + source + " " + sourceNumber + " " + now);
      return Turn.LAST;
    }

    @Override
    public void neighbourDown(Channel source, String sourceNumber, String reason) {
      attempts.add("neighbour " + source + " " + sourceNumber + " " + reason);
    }

    @Override
    public void ownFault(Channel source, String sourceNumber, String reason) {
      attempts.add("own " + source + " " + sourceNumber + " " + reason);
    }

    @Override
    public void forget(Channel source, String sourceNumber) {
      attempts.add("forget " + source + " " + sourceNumber);
    }
  }

  /** Notes what it is asked for before it answers. */
  private final class AskedQuarantine extends IntakeTables.Quarantine {
    AskedQuarantine() {
      tables.super();
    }

    @Override
    public List<QuarantineView> list(boolean cleared, int offset, int limit) {
      asked.add(cleared + " " + offset + " " + limit);
      return super.list(cleared, offset, limit);
    }

    @Override
    public void acknowledged(Channel source, String sourceNumber, Instant now) {
      asked.add("acknowledged " + sourceNumber);
    }
  }
}
