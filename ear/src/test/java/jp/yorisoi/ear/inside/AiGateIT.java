package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.governance.AiGateDesk;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AiText;
import jp.yorisoi.ejb.governance.AiVerdict;
import jp.yorisoi.ejb.governance.AiVerdict.Piece;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.AuditLine;
import jp.yorisoi.ejb.governance.AuditReports;
import jp.yorisoi.ejb.governance.Sought;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The names of the real mirror, also of a protected person, are kept from AI tools. */
@InsideTheServer
class AiGateIT {
  @Inject private CallerContext context;
  @Inject private UserTransaction transaction;
  @Inject private ProtectedSample sample;
  @Inject private AiGateDesk desk;
  @Inject private Records records;
  @Inject private AuditReports reports;
  @Inject private Policies policies;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    actAs(Role.PROTECTION_OFFICER);
    sample.plantHusband();
    sample.plantMother();
    assertThat(sample.protect()).isEqualTo(ProtectionOutcome.DONE);
  }

  @AfterEach
  void undo() throws Exception {
    transaction.rollback();
  }

  private void actAs(Role... roles) {
    context.actAs(new Caller("test", "test", "127.0.0.1", "mynumber", Set.of(roles)));
  }

  private static AiText text(String text) {
    return new AiText(DataClass.C2, text);
  }

  @Test
  void a_protected_persons_name_is_found_for_everybody_and_told_like_any_other() {
    for (Role role : List.of(Role.CLERK, Role.APPROVER)) {
      actAs(role);
      for (String name : List.of("隠田守子", "隠田　守子", "カクシダ モリコ", "ｶｸｼﾀﾞﾓﾘｺ")) {
        AiVerdict hers = desk.check(text(name));
        assertThat(hers.reason()).as(role + name).isEqualTo(AiReason.FOUND);
        assertThat(hers.pieces()).containsExactly(new Piece(name, "氏名"));
      }
      assertThat(desk.check(text("隠田　攻")).pieces()).containsExactly(new Piece("隠田　攻", "氏名"));
      assertThat(desk.check(text("隠田　居内")).reason()).isEqualTo(AiReason.PASSED);
    }
  }

  @Test
  void the_entries_hold_counts_and_the_digest_and_nothing_of_the_text() {
    actAs(Role.CLERK);
    desk.check(text("隠田守子さんの件"));
    AiVerdict passed = desk.replaceAndCheck(text("隠田守子さんの件"));
    assertThat(passed.text()).isEqualTo("〔氏名1〕さんの件");
    List<String> entries = records.audited(Chain.CORE);
    assertThat(entries).noneMatch(entry -> entry.contains("隠田") || entry.contains("の件"));
    assertThat(entries).anyMatch(e -> e.startsWith("AI_TEXT_CHECKED done"));
    assertThat(entries)
        .contains(
            "AI_TEXT_REFUSED done class=2,characters=8,NAME=1,reason=FOUND",
            "AI_TEXT_PASSED done class=2,characters=9,ticket="
                + passed.ticket()
                + ",sha256="
                + Sha256.hex("〔氏名1〕さんの件".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void who_saw_her_is_answered_for_texts_with_her_name_too() {
    actAs(Role.CLERK);
    desk.check(text("隠田守子さんの件"));
    actAs(Role.OFFICER, Role.PROTECTION_HANDLER);
    Instant now = Instant.now();
    AuditFilter lately = new AuditFilter(now.minusSeconds(600), now.plusSeconds(600), "", "");
    Sought her = Sought.parse(ProtectedSample.MOTHER.value()).orElseThrow();
    assertThat(reports.about(Chain.CORE, her, lately, 0, 50).lines())
        .extracting(AuditLine::event)
        .contains("AI_TEXT_CHECKED");
    actAs(Role.OFFICER);
    assertThat(reports.about(Chain.CORE, her, lately, 0, 50).lines())
        .as("not for who may not handle protected persons")
        .isEmpty();
  }

  @Test
  void who_tries_name_after_name_is_stopped_and_reported() {
    actAs(Role.CLERK);
    int most = policies.current().aiPace().checks();
    for (int i = 0; i < most; i++) {
      assertThat(desk.check(text("隠田　居内")).reason()).isEqualTo(AiReason.PASSED);
    }
    assertThat(desk.check(text("隠田　居内")).reason()).isEqualTo(AiReason.PACE);
    assertThat(desk.check(text("隠田守子")).reason()).isEqualTo(AiReason.PACE);
    assertThat(records.audited(Chain.CORE))
        .contains("AI_TEXT_REFUSED done class=2,characters=4,reason=PACE");
    actAs(Role.OFFICER);
    Instant now = Instant.now();
    AuditFilter lately = new AuditFilter(now.minusSeconds(600), now.plusSeconds(600), "test", "");
    assertThat(reports.muchInHour(Chain.CORE, lately, policies.current().watch()))
        .anySatisfy(one -> assertThat(one.stopped()).isEqualTo(2));
  }

  @Test
  void a_long_text_is_looked_up_in_batches() {
    actAs(Role.CLERK);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 5000; i++) {
      text.appendCodePoint(0x4E00 + i % 3000);
    }
    AiVerdict verdict = desk.check(text(text + "。隠田守子"));
    assertThat(verdict.pieces()).contains(new Piece("隠田守子", "氏名"));
  }

  @Test
  void the_booking_desk_is_not_served() {
    refused(Role.BOOKING_DESK);
  }

  @Test
  void the_security_officer_is_not_served() {
    refused(Role.OFFICER);
  }

  private void refused(Role role) {
    actAs(role);
    assertThatThrownBy(() -> desk.check(text("文"))).isInstanceOf(NotPermitted.class);
  }
}
