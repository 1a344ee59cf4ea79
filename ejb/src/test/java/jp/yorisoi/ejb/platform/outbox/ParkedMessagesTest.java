package jp.yorisoi.ejb.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class ParkedMessagesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
  private static final LocalDateTime STORED_NOW = LocalDateTime.parse("2026-11-26T00:00:00");
  private static final String HIDDEN = "protection";

  private final ToldDatabase database = new ToldDatabase();
  private final CallerContext context = new CallerContext();
  private final ParkedMessages parked =
      new ParkedMessages(
          database,
          Clock.fixed(NOW, ZoneOffset.UTC),
          new Sight(context, Policies.serving("yasugi")));

  @Test
  void a_page_of_them_says_what_waits_and_how_many_wait_behind_it() {
    database.rows.add(row());
    assertThat(parked.list(Chain.FRONT, 40, 20))
        .containsExactly(
            new ParkedMessage(
                7,
                "mail",
                "2611-000001-3",
                NOW.minusSeconds(60),
                NOW.minusSeconds(5),
                4,
                "mail_address_refused",
                2));
    assertThat(database.asked.get(0).values()).containsExactly(Map.entry(1, 20), Map.entry(2, 40));
  }

  @Test
  void they_are_counted() {
    database.rows.add(Map.of(1, 12));
    assertThat(parked.count(Chain.FRONT)).isEqualTo(12);
  }

  @Test
  void one_is_found_as_long_as_it_is_parked() {
    assertThat(parked.find(Chain.FRONT, 7)).isEmpty();
    database.rows.add(row());
    assertThat(parked.find(Chain.FRONT, 7)).map(ParkedMessage::topic).contains("mail");
    assertThat(database.asked.get(1).values()).containsExactly(Map.entry(1, 7L));
  }

  @Test
  void one_that_is_tried_again_is_due_at_once() {
    assertThat(parked.retry(Chain.CORE, 7)).isTrue();
    assertThat(database.asked.get(0).sql()).contains("SET parked_at = NULL, next_attempt_at = ?");
    assertThat(database.asked.get(0).values())
        .containsExactly(Map.entry(1, STORED_NOW), Map.entry(2, 7L));
  }

  @Test
  void one_that_is_given_up_is_marked_so() {
    assertThat(parked.giveUp(Chain.CORE, 7)).isTrue();
    assertThat(database.asked.get(0).sql()).contains("SET given_up_at = ?");
    assertThat(database.asked.get(0).values())
        .containsExactly(Map.entry(1, STORED_NOW), Map.entry(2, 7L));
  }

  @Test
  void what_another_has_dealt_with_is_told() {
    database.changed.add(0);
    assertThat(parked.retry(Chain.CORE, 7)).isFalse();
    database.changed.add(0);
    assertThat(parked.giveUp(Chain.CORE, 7)).isFalse();
  }

  @Test
  void messages_about_protected_persons_are_shown_counted_and_found_by_the_entitled_only() {
    askAll(Chain.CORE, Role.OFFICER);
    assertThat(database.asked).allSatisfy(one -> assertThat(one.sql()).contains(HIDDEN));
    askAll(Chain.CORE, Role.OFFICER, Role.PROTECTION_HANDLER);
    assertThat(database.asked).allSatisfy(one -> assertThat(one.sql()).doesNotContain(HIDDEN));
  }

  @Test
  void in_front_nobody_knows_who_is_protected() {
    askAll(Chain.FRONT, Role.OFFICER);
    assertThat(database.asked).allSatisfy(one -> assertThat(one.sql()).doesNotContain(HIDDEN));
  }

  @Test
  void a_database_that_is_away_is_no_empty_list() {
    database.away = true;
    assertThatThrownBy(() -> parked.list(Chain.CORE, 0, 20)).isInstanceOf(OutboxUnavailable.class);
  }

  private void askAll(Chain chain, Role... roles) {
    context.actAs(new Caller("hakuta.ken", "課", "127.0.0.1", "mynumber", Set.of(roles)));
    database.asked.clear();
    database.rows.clear();
    parked.list(chain, 0, 20);
    parked.find(chain, 7);
    database.rows.add(Map.of(1, 0));
    parked.count(chain);
    assertThat(database.asked).hasSize(3);
  }

  private static Map<Object, Object> row() {
    return Map.of(
        "id",
        7L,
        "topic",
        "mail",
        "ordering_key",
        "2611-000001-3",
        "created_at",
        NOW.minusSeconds(60),
        "parked_at",
        NOW.minusSeconds(5),
        "attempts",
        4,
        "last_error",
        "mail_address_refused",
        "followers",
        2);
  }
}
