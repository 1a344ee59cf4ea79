package jp.yorisoi.bench.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.bench.load.Entry;
import jp.yorisoi.bench.load.LoadReport;
import org.junit.jupiter.api.Test;

class BookingOracleTest {
  private final List<Entry> ledger = new ArrayList<>();
  private final Map<String, Boolean> rows = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private Facts.Seats seats = new Facts.Seats(2, 2, 2);
  private int failures;
  private int keysUsedTwice;
  private int bookEntries = 3;

  BookingOracleTest() {
    told("B-1", Entry.State.BOOKED, true);
    told("B-2", Entry.State.BOOKED, true);
    told("B-3", Entry.State.CANCELLED, false);
  }

  private void told(String number, Entry.State state, boolean holds) {
    ledger.add(new Entry(number, 7, state));
    rows.put(number, holds);
  }

  private List<String> violations() {
    return BookingOracle.violations(
        new LoadReport(5, 1, List.of(), 1, 1, 3, 1, failures, complaints, ledger),
        new Facts(Map.of(7L, seats), rows, keysUsedTwice, bookEntries, 1));
  }

  @Test
  void a_ledger_and_a_database_that_agree_are_right() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void more_holders_than_seats_are_caught() {
    seats = new Facts.Seats(2, 2, 3);
    assertThat(violations()).anyMatch(one -> one.startsWith("oversold"));
  }

  @Test
  void a_seat_nobody_can_get_any_more_is_caught() {
    seats = new Facts.Seats(2, 2, 1);
    assertThat(violations()).anyMatch(one -> one.startsWith("undersold"));
  }

  @Test
  void a_row_that_counts_otherwise_than_its_bookings_is_caught() {
    seats = new Facts.Seats(2, 1, 2);
    assertThat(violations()).anyMatch(one -> one.contains("counts otherwise"));
  }

  @Test
  void an_acknowledged_booking_that_is_gone_is_caught() {
    rows.remove("B-2");
    assertThat(violations()).anyMatch(one -> one.startsWith("lost"));
  }

  @Test
  void a_seat_given_back_that_is_still_held_is_caught_and_the_other_way_round() {
    rows.put("B-3", true);
    rows.put("B-1", false);
    assertThat(violations()).hasSize(2).allMatch(one -> one.startsWith("told"));
  }

  @Test
  void two_bookings_under_one_key_are_caught() {
    keysUsedTwice = 1;
    assertThat(violations()).anyMatch(one -> one.contains("under one key"));
  }

  @Test
  void two_callers_with_one_number_are_caught() {
    ledger.add(new Entry("B-1", 7, Entry.State.BOOKED));
    assertThat(violations()).anyMatch(one -> one.startsWith("two callers"));
  }

  @Test
  void a_booking_nobody_was_told_about_needs_a_failed_call() {
    rows.put("B-9", true);
    assertThat(violations()).anyMatch(one -> one.contains("nobody was told"));
    failures = 1;
    assertThat(violations()).isEmpty();
  }

  @Test
  void after_a_failed_call_either_state_is_right() {
    ledger.set(0, new Entry("B-1", 7, Entry.State.UNSURE));
    failures = 1;
    assertThat(violations()).isEmpty();
    rows.put("B-1", false);
    assertThat(violations()).isEmpty();
  }

  @Test
  void an_answer_without_its_audit_entry_is_caught() {
    bookEntries = 2;
    assertThat(violations()).anyMatch(one -> one.startsWith("audit"));
  }

  @Test
  void a_run_that_ended_before_it_had_its_attempts_is_caught() {
    assertThat(BookingOracle.tooFew(19_999, 20_000))
        .containsExactly("too few attempts: 19999 of 20000");
    assertThat(BookingOracle.tooFew(20_000, 20_000)).isEmpty();
  }

  @Test
  void what_a_caller_complains_about_counts() {
    complaints.add("bench-1 got B-1 and B-2");
    assertThat(violations()).containsExactly("bench-1 got B-1 and B-2");
  }
}
