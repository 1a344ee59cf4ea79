package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class SupportCallerBackingTest {
  private final List<BookSeat> booked = new ArrayList<>();

  private SupportCallerBacking sent(boolean ramp, String... more) {
    List<String> pairs =
        new ArrayList<>(
            List.of(
                "go",
                "book",
                "bookedFor",
                "self",
                "kana",
                "ノギ ハナ",
                "phone",
                "0854000000",
                "reminder",
                "none"));
    pairs.addAll(List.of(more));
    LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
    SessionView session =
        new SessionView(7, "first-steps", "hall", day, day.plusHours(2), day, day, 8, 3, true);
    SlotShown slot = new SlotShown(session, "はじめて", "公民館", false, ramp);
    SupportCallerBacking caller =
        Beans.with(
            new SupportCallerBacking(),
            new Desk(),
            new ChosenWeek(slot),
            SentExchange.sent(pairs.toArray(new String[0])));
    caller.act();
    return caller;
  }

  @Test
  void nobody_in_a_wheelchair_is_booked_over_a_step_without_being_told() {
    SupportCallerBacking caller = sent(false, "needs", "wheelchair");
    assertThat(booked).isEmpty();
    assertThat(caller.getNotice()).contains("まだ予約していません", "段差");
    assertThat(caller.isStep()).isTrue();
  }

  @Test
  void pressed_again_after_the_warning_it_is_booked_and_said_once_more() {
    SupportCallerBacking caller = sent(false, "needs", "wheelchair", "step", "known");
    assertThat(booked).hasSize(1);
    assertThat(booked.get(0).attendee().needs()).containsExactly(Attendee.Need.WHEELCHAIR);
    assertThat(caller.getPlaceSuits()).contains("段差");
  }

  @Test
  void others_are_booked_at_the_first_press() {
    assertThat(sent(true, "needs", "wheelchair").getBooked()).isNotNull();
    assertThat(sent(false, "needs", "companion").getBooked()).isNotNull();
  }

  private static final class ChosenWeek extends SupportWeekBacking {
    private final SlotShown slot;

    ChosenWeek(SlotShown slot) {
      this.slot = slot;
    }

    @Override
    void read() {}

    @Override
    public SlotShown getChosen() {
      return slot;
    }
  }

  private final class Desk extends SupportDesk {
    @Override
    public BookingOutcome bookForCaller(BookSeat wish) {
      booked.add(wish);
      return new BookingOutcome.Booked(BookingNumber.parse("B-1234-5678-2").orElse(null), "123456");
    }
  }
}
