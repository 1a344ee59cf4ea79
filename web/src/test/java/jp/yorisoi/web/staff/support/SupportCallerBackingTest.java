package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class SupportCallerBackingTest {
  private final List<BookSeat> booked = new ArrayList<>();
  private final List<BookSeat> kept = new ArrayList<>();
  private BookingOutcome answer =
      new BookingOutcome.Booked(BookingNumber.parse("B-1234-5678-2").orElse(null), "123456");

  private SupportCallerBacking sent(String kind, String... more) {
    List<String> pairs =
        new ArrayList<>(
            List.of(
                "bookedFor", "self", "kana", "ノギ ハナ", "phone", "0854000000", "reminder", "none"));
    pairs.addAll(List.of(more));
    if (!pairs.contains("go")) {
      pairs.addAll(List.of("go", "book"));
    }
    LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
    SessionView session =
        new SessionView(
            7,
            kind,
            "hall",
            day,
            day.plusHours(2),
            day,
            day,
            8,
            3,
            true,
            false,
            false,
            true,
            Set.of(AccessNeed.COMPANION));
    SlotShown slot = new SlotShown(session, "はじめて", "公民館", false, true);
    SupportCallerBacking caller =
        Beans.with(
            new SupportCallerBacking(),
            new Desk(),
            new Line(),
            new ChosenWeek(slot),
            SupportProgramme.of(Cities.read("yasugi")),
            SentExchange.sent(pairs.toArray(new String[0])));
    caller.act();
    return caller;
  }

  @Test
  void what_the_chosen_session_cannot_meet_is_said_beside_the_choice() {
    SupportCallerBacking caller = sent("first-steps", "needs", "wheelchair");
    assertThat(caller.getPlaceSuits()).contains("用意できません", "車いす");
    assertThat(sent("first-steps", "needs", "companion").getPlaceSuits()).isEmpty();
  }

  @Test
  void a_need_that_cannot_be_met_is_refused_in_words() {
    answer = new BookingOutcome.Refused(BookingOutcome.Reason.NEED_NOT_MET);
    assertThat(sent("first-steps", "needs", "wheelchair").getNotice()).contains("用意できる回");
  }

  @Test
  void the_question_of_a_kind_is_asked_before_anything_is_booked() {
    SupportCallerBacking caller = sent("counter-help");
    assertThat(booked).isEmpty();
    assertThat(caller.getNotice()).contains("まだ予約していません", "何について相談しますか");
    sent("counter-help", "question", "device");
    assertThat(booked).hasSize(1);
    assertThat(booked.get(0).answers()).containsExactly("device");
    assertThat(booked.get(0).attendee().answer()).isEqualTo("device");
    assertThat(booked.get(0).undeclared()).isZero();
  }

  @Test
  void a_seat_is_kept_for_a_caller_who_has_to_ask_first() {
    SupportCallerBacking caller = sent("first-steps", "go", "keep");
    assertThat(booked).isEmpty();
    assertThat(kept).hasSize(1);
    assertThat(caller.getBooked()).isNull();
    assertThat(caller.getKept().pin()).isEqualTo("123456");
    assertThat(caller.getKeptUntil()).contains("12月1日（火）", "15:00");
  }

  @Test
  void a_question_nobody_asked_is_not_kept() {
    sent("first-steps", "question", "device");
    assertThat(booked.get(0).attendee().answer()).isEmpty();
    assertThat(booked.get(0).undeclared()).isEqualTo(1);
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

  private final class Line extends WaitingDesk {
    @Override
    public BookingOutcome keepForCaller(BookSeat wish) {
      kept.add(wish);
      LocalDateTime until = LocalDateTime.of(2026, 12, 1, 15, 0);
      return new BookingOutcome.Kept(BookingNumber.of(4711), "123456", until);
    }
  }

  private final class Desk extends SupportDesk {
    @Override
    public BookingOutcome bookForCaller(BookSeat wish) {
      booked.add(wish);
      return answer;
    }
  }
}
