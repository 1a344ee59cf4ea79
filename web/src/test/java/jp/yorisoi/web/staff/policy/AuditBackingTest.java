package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.governance.AuditPage;
import jp.yorisoi.ejb.governance.ClosedHour;
import jp.yorisoi.ejb.governance.CoreAuditDesk;
import jp.yorisoi.ejb.governance.Sought;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class AuditBackingTest {
  private static final String CITIZEN = "1000002018";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T05:00:00Z"), ZoneOffset.UTC);

  private final List<String> asked = new ArrayList<>();

  private final class Desk extends CoreAuditDesk {
    @Override
    public AuditPage entries(AuditFilter filter, int first, int size) {
      asked.add("entries " + filter.actor() + " " + filter.event() + " from row " + first);
      return new AuditPage(List.of(), 120);
    }

    @Override
    public AuditPage whoSaw(Sought sought, AuditFilter filter, int first, int size) {
      asked.add("who " + sought);
      return new AuditPage(List.of(), 0);
    }

    @Override
    public List<ClosedHour> closedHours(AuditFilter filter) {
      asked.add("closed");
      return List.of();
    }
  }

  private AuditBacking page(SentExchange exchange) {
    AuditBacking page =
        Beans.with(
            new AuditBacking(),
            new Desk(),
            new Zones(Set.of(Zone.MYNUMBER)),
            exchange,
            new AuditWords(Catalogue.packaged()),
            CLOCK);
    page.act();
    return page;
  }

  @Test
  void without_anything_it_is_what_was_done_at_night_of_the_last_week() {
    AuditBacking page = page(SentExchange.asked());
    assertThat(asked).containsExactly("closed");
    assertThat(page.getPlaces()).hasSize(1);
    assertThat(page.getFrom()).isEqualTo("2026-11-19T00:00");
  }

  @Test
  void a_line_of_a_report_leads_to_its_entries() {
    AuditBacking page = page(SentExchange.asked());
    Instant hour = Instant.parse("2026-11-24T13:00:00Z");
    assertThat(page.hour(new ClosedHour("yasugi.ichiro", "課", hour, 3, 2)))
        .isEqualTo(
            "?report=entries&place=core&from=2026-11-24T22:00&until=2026-11-24T23:00"
                + "&actor=yasugi.ichiro&event=");
  }

  @Test
  void a_name_too_long_for_an_account_is_told_at_its_field_and_nothing_is_looked_for() {
    String typed = "x".repeat(65);
    AuditBacking page = page(SentExchange.asked("report", "entries", "actor", typed));
    assertThat(page.getActorProblem()).contains("64文字まで");
    assertThat(page.getActor()).isEqualTo(typed);
    assertThat(asked).isEmpty();
  }

  @Test
  void entries_are_turned_page_by_page() {
    AuditBacking page =
        page(SentExchange.asked("report", "entries", "page", "2", "event", "CASE_OPENED"));
    assertThat(asked).containsExactly("entries  CASE_OPENED from row 50");
    assertThat(page.turned(1)).endsWith("&event=CASE_OPENED&page=3");
    assertThat(page.turned(2)).isEmpty();
    assertThat(page(SentExchange.asked("report", "entries", "page", "-1")).getPageNumber())
        .isEqualTo(1);
  }

  @Test
  void the_number_of_a_citizen_is_taken_from_a_form_of_ours_and_from_no_address() {
    assertThat(page(SentExchange.asked("report", "who", "number", CITIZEN)).getNotice())
        .contains("もう一度");
    assertThat(page(SentExchange.stale("report", "who", "number", CITIZEN)).getPage()).isNull();
    assertThat(asked).isEmpty();
    page(SentExchange.sent("report", "who", "number", CITIZEN));
    assertThat(asked).hasSize(1).first().asString().contains(CITIZEN);
  }

  @Test
  void a_case_can_be_linked_to_and_what_is_no_number_is_said() {
    AuditBacking page = page(SentExchange.asked("report", "who", "number", "2611-000001-3"));
    assertThat(asked).hasSize(1);
    assertThat(page.whoSaw("2611-000001-3")).endsWith("&number=2611-000001-3");
    assertThat(page.whoSaw("session 5")).isEmpty();
    assertThat(page.whoSaw(null)).isEmpty();
    assertThat(page(SentExchange.asked("report", "who", "number", "x")).getNotice())
        .contains("形が正しくありません");
  }
}
