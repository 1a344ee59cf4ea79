package jp.yorisoi.ejb.export.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yorisoi.ejb.export.domain.ExportRule.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportRuleTest {
  private static final Instant END = Instant.parse("2026-11-26T00:00:00Z");
  private static final Instant BEFORE = END.minusNanos(1);

  @Test
  void of_a_small_list_that_was_approved_for_its_slices_no_more_is_taken_than_was_approved() {
    ExportRule small = new ExportRule(ExportState.APPROVED, "asker", 30, END);
    assertThat(small.hasOutgrown(30, 90, 100)).isFalse();
    assertThat(small.hasOutgrown(31, 0, 100)).isTrue();
  }

  private static ExportRule rule(ExportState state) {
    return new ExportRule(state, "asker", 150, END);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, READY",
    "100, 0, READY",
    "101, 0, WAITING",
    "5000, 0, WAITING",
    "40, 60, READY",
    "41, 60, WAITING",
    "1, 100, WAITING"
  })
  void more_than_a_hundred_rows_at_once_or_in_slices_wait_for_another_person(
      int rows, int before, ExportState expected) {
    assertThat(ExportRule.onAsking(rows, before, 100)).isEqualTo(expected);
  }

  @Test
  void the_one_who_asked_may_not_approve() {
    assertThat(rule(ExportState.WAITING).onDeciding("asker", BEFORE))
        .contains(Objection.SAME_PERSON);
    assertThat(rule(ExportState.WAITING).onDeciding("other", BEFORE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"READY", "APPROVED", "REFUSED", "TAKEN"})
  void what_does_not_wait_is_not_decided(ExportState state) {
    assertThat(rule(state).onDeciding("other", BEFORE)).contains(Objection.DECIDED);
  }

  @Test
  void at_the_end_of_its_time_it_is_neither_approved_nor_taken() {
    assertThat(rule(ExportState.WAITING).onDeciding("other", END)).contains(Objection.EXPIRED);
    assertThat(rule(ExportState.APPROVED).onTaking("asker", BEFORE)).isEmpty();
    assertThat(rule(ExportState.APPROVED).onTaking("asker", END)).contains(Objection.EXPIRED);
    assertThat(rule(ExportState.READY).onTaking("asker", END)).contains(Objection.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({"WAITING, WAITING", "REFUSED, REFUSED", "TAKEN, TAKEN"})
  void only_what_is_open_is_taken(ExportState state, Objection expected) {
    assertThat(rule(state).onTaking("asker", BEFORE)).contains(expected);
  }

  @Test
  void another_than_who_asked_finds_nothing_to_take() {
    assertThat(rule(ExportState.APPROVED).onTaking("other", BEFORE)).contains(Objection.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "READY, 100, 0, false",
    "READY, 101, 0, true",
    "READY, 50, 50, false",
    "READY, 50, 51, true",
    "APPROVED, 150, 0, false",
    "APPROVED, 150, 90, false",
    "APPROVED, 151, 0, true",
  })
  void a_list_that_grew_beyond_what_was_approved_has_outgrown_it(
      ExportState state, int rowsNow, int before, boolean expected) {
    assertThat(rule(state).hasOutgrown(rowsNow, before, 100)).isEqualTo(expected);
  }
}
