package jp.yorisoi.ejb.support.domain.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.join.JoinAnswer.Kind;
import jp.yorisoi.ejb.support.domain.join.JoinRound.NewMark;
import jp.yorisoi.ejb.support.domain.join.JoinRound.NewSeat;
import org.junit.jupiter.api.Test;

class JoinRoundTest {
  private static final Instant START = Instant.parse("2026-11-25T01:00:00Z");
  private static final Instant AT = START.plusSeconds(300);
  private static final Instant BACK = START.plus(Duration.ofHours(6));
  private static final long HERE = 7;
  private static final long OTHER = 8;

  private final List<JoinSeat> seats = new ArrayList<>();
  private int capacity = 5;
  private int taken = 2;
  private boolean cancelled;
  private Instant startedThen = START;

  @Test
  void what_nobody_touched_meanwhile_is_written_as_it_was_said() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    seats.add(seat("b", true, Mark.NONE, Mark.NONE));
    seats.add(seat("c", true, Mark.CAME, Mark.CAME));
    JoinRound round = round(BACK);
    assertThat(round.take(said("a", Mark.CAME))).isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.take(said("b", Mark.ABSENT))).isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.take(said("c", Mark.NONE))).as("taken back").isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.marks())
        .containsExactly(
            new NewMark("a", Mark.CAME, AT),
            new NewMark("b", Mark.ABSENT, AT),
            new NewMark("c", Mark.NONE, AT));
  }

  @Test
  void the_same_file_a_second_time_changes_nothing() {
    seats.add(seat("a", true, Mark.CAME, Mark.NONE));
    seats.add(
        new JoinSeat(
            "w", HERE, hash("form"), hash("x"), true, "ハナ", true, Mark.CAME, Optional.empty()));
    JoinRound round = round(BACK);
    assertThat(round.take(said("a", Mark.CAME))).isEqualTo(JoinAnswer.UNCHANGED);
    assertThat(round.take(comes("1", "form", "x", "ハナ"))).isEqualTo(JoinAnswer.UNCHANGED);
    assertThat(round.marks()).isEmpty();
    assertThat(round.added()).isEmpty();
  }

  @Test
  void what_somebody_marked_otherwise_meanwhile_stands_until_the_desk_decides() {
    seats.add(seat("a", true, Mark.ABSENT, Mark.NONE));
    JoinRound round = round(BACK);
    JoinItem item = said("a", Mark.CAME);
    assertThat(round.take(item)).isEqualTo(JoinAnswer.asked(JoinConflict.MARKED_MEANWHILE));
    assertThat(round.marks()).isEmpty();
    assertThat(round.take(waiving(item, JoinConflict.MARKED_MEANWHILE)))
        .isEqualTo(JoinAnswer.WRITTEN);
  }

  @Test
  void of_two_tablets_that_say_different_things_the_second_is_asked() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    JoinRound round = round(BACK);
    assertThat(round.take(said("a", Mark.CAME)).kind()).isEqualTo(Kind.WRITTEN);
    assertThat(round.take(said("a", Mark.CAME)).kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(round.take(said("a", Mark.ABSENT)).conflict())
        .isEqualTo(JoinConflict.MARKED_MEANWHILE);
  }

  @Test
  void who_gave_the_seat_back_and_came_is_asked_about_and_then_let_in_again() {
    seats.add(seat("a", false, Mark.NONE, Mark.NONE));
    JoinRound round = round(BACK);
    assertThat(round.take(said("a", Mark.ABSENT)))
        .as("who gave it back and did not come is no news")
        .isEqualTo(JoinAnswer.UNCHANGED);
    JoinItem item = said("a", Mark.CAME);
    assertThat(round.take(item)).isEqualTo(JoinAnswer.asked(JoinConflict.CANCELLED_MEANWHILE));
    assertThat(round.take(waiving(item, JoinConflict.CANCELLED_MEANWHILE)))
        .isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.added())
        .containsExactly(new NewSeat("a@7", HERE, AT, false, Optional.of("a")));
  }

  @Test
  void who_gave_the_seat_back_and_is_no_longer_known_is_never_let_in_by_a_decision() {
    seats.add(
        new JoinSeat(
            "a", HERE, hash("f"), hash("a"), false, "", false, Mark.NONE, Optional.of(Mark.NONE)));
    JoinItem item = said("a", Mark.CAME);
    JoinRound round = round(BACK);
    assertThat(round.take(item)).isEqualTo(JoinAnswer.asked(JoinConflict.UNREADABLE));
    assertThat(round.take(waiving(item, JoinConflict.CANCELLED_MEANWHILE)))
        .as("nobody can be written for it")
        .isEqualTo(JoinAnswer.asked(JoinConflict.UNREADABLE));
    assertThat(round.added()).isEmpty();
    assertThat(JoinConflict.UNREADABLE.waivable()).isFalse();
  }

  @Test
  void who_booked_again_under_another_number_is_marked_there() {
    seats.add(seat("a", false, Mark.NONE, Mark.NONE));
    seats.add(
        new JoinSeat(
            "n", HERE, hash("n"), hash("a"), true, "ア", true, Mark.NONE, Optional.empty()));
    assertThat(round(BACK).take(said("a", Mark.CAME)))
        .isEqualTo(JoinAnswer.asked(JoinConflict.SAME_PERSON, "n"));
    seats.set(1, seats.get(1).marked(Mark.CAME));
    assertThat(round(BACK).take(said("a", Mark.CAME))).isEqualTo(JoinAnswer.UNCHANGED);
  }

  @Test
  void a_number_that_was_read_and_is_younger_than_the_list_is_asked_about() {
    seats.add(
        new JoinSeat(
            "y", HERE, hash("y"), hash("y"), true, "ワカイ", true, Mark.NONE, Optional.empty()));
    JoinRound round = round(BACK);
    assertThat(round.unseen()).isEqualTo(1);
    JoinItem item = said("y", Mark.CAME);
    assertThat(round.take(item)).isEqualTo(JoinAnswer.asked(JoinConflict.BOOKED_MEANWHILE));
    assertThat(round.take(waiving(item, JoinConflict.BOOKED_MEANWHILE)))
        .isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.unseen()).isZero();
  }

  @Test
  void a_number_of_nobody_or_of_another_session_is_never_written() {
    seats.add(
        new JoinSeat(
            "e", OTHER, hash("e"), hash("e"), true, "", true, Mark.NONE, Optional.empty()));
    JoinRound round = round(BACK);
    assertThat(round.take(said("z", Mark.CAME)).conflict()).isEqualTo(JoinConflict.UNKNOWN);
    assertThat(round.take(said("e", Mark.CAME)).conflict()).isEqualTo(JoinConflict.ELSEWHERE);
    assertThat(JoinConflict.UNKNOWN.waivable()).isFalse();
    assertThat(JoinConflict.ELSEWHERE.waivable()).isFalse();
  }

  @Test
  void who_came_without_a_booking_takes_a_free_seat_and_one_more_only_if_the_desk_says_so() {
    taken = 4;
    JoinRound round = round(BACK);
    assertThat(round.take(comes("1", "f1", "p1", "イチ"))).isEqualTo(JoinAnswer.WRITTEN);
    JoinItem second = comes("2", "f2", "p2", "ニ");
    assertThat(round.take(second)).isEqualTo(JoinAnswer.asked(JoinConflict.FULL));
    assertThat(round.take(waiving(second, JoinConflict.FULL))).isEqualTo(JoinAnswer.WRITTEN);
    assertThat(round.take(comes("3", "f3", "p3", "サン")).conflict())
        .as("the seat that was added is taken")
        .isEqualTo(JoinConflict.FULL);
    assertThat(round.added()).extracting(NewSeat::more).containsExactly(false, true);
  }

  @Test
  void who_is_typed_at_the_door_and_has_a_booking_is_never_there_twice() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    JoinRound round = round(BACK);
    assertThat(round.take(comes("1", "f1", "a", "ア")))
        .isEqualTo(JoinAnswer.asked(JoinConflict.SAME_PERSON, "a"));
    assertThat(JoinConflict.SAME_PERSON.waivable()).isFalse();
    JoinItem named = comes("2", "f2", "somebody else", "ア");
    assertThat(round.take(named)).isEqualTo(JoinAnswer.asked(JoinConflict.SAME_NAME, "a"));
    assertThat(round.take(waiving(named, JoinConflict.SAME_NAME))).isEqualTo(JoinAnswer.WRITTEN);
  }

  @Test
  void a_name_that_is_kept_off_the_lists_is_compared_with_nobody() {
    seats.add(
        new JoinSeat(
            "u", HERE, hash("u"), hash("u"), true, "", true, Mark.NONE, Optional.of(Mark.NONE)));
    assertThat(round(BACK).take(comes("1", "f1", "p1", "ア")).kind()).isEqualTo(Kind.WRITTEN);
  }

  @Test
  void a_name_is_compared_with_who_has_a_seat_of_this_session() {
    seats.add(seat("a", false, Mark.NONE, Mark.NONE));
    seats.add(
        new JoinSeat(
            "e", OTHER, hash("e"), hash("e"), true, "ア", true, Mark.NONE, Optional.empty()));
    assertThat(round(BACK).take(comes("1", "f1", "p1", "ア"))).isEqualTo(JoinAnswer.WRITTEN);
  }

  @Test
  void nobody_is_let_in_to_a_session_that_is_not_on_the_list() {
    JoinItem item =
        new JoinItem.LetIn("1", OTHER, hash("f"), Optional.of(hash("p")), "ア", AT, Set.of());
    assertThat(round(BACK).take(item)).isEqualTo(JoinAnswer.asked(JoinConflict.ELSEWHERE));
  }

  @Test
  void unseen_are_those_with_a_seat_of_this_session_only() {
    seats.add(younger("given back", HERE, false));
    seats.add(younger("elsewhere", OTHER, true));
    seats.add(younger("here", HERE, true));
    assertThat(round(BACK).unseen()).isEqualTo(1);
  }

  private static JoinSeat younger(String number, long session, boolean held) {
    return new JoinSeat(
        number,
        session,
        hash(number),
        hash(number),
        true,
        "ワカイ",
        held,
        Mark.NONE,
        Optional.empty());
  }

  @Test
  void what_is_no_name_is_left_to_the_desk() {
    JoinItem item = new JoinItem.LetIn("1", HERE, hash("f"), Optional.empty(), "", AT, Set.of());
    assertThat(round(BACK).take(item).conflict()).isEqualTo(JoinConflict.UNREADABLE);
  }

  @Test
  void a_session_that_was_moved_is_asked_about_and_one_that_was_cancelled_takes_nobody() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    startedThen = START.minus(Duration.ofHours(1));
    JoinItem item = said("a", Mark.CAME);
    assertThat(round(BACK).take(item).conflict()).isEqualTo(JoinConflict.SESSION_MOVED);
    assertThat(round(BACK).take(waiving(item, JoinConflict.SESSION_MOVED)).kind())
        .isEqualTo(Kind.WRITTEN);
    cancelled = true;
    assertThat(round(BACK).take(waiving(item, JoinConflict.SESSION_MOVED)).conflict())
        .isEqualTo(JoinConflict.SESSION_CANCELLED);
    assertThat(round(BACK).take(comes("1", "f1", "p1", "イ")).conflict())
        .isEqualTo(JoinConflict.SESSION_CANCELLED);
  }

  @Test
  void nothing_is_written_before_the_doors_open_or_after_the_list_is_closed() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    JoinItem item = said("a", Mark.CAME);
    assertThat(round(START.minus(Duration.ofHours(1))).take(item).conflict())
        .isEqualTo(JoinConflict.TOO_EARLY);
    assertThat(round(START.plus(Duration.ofDays(4))).take(item).conflict())
        .isEqualTo(JoinConflict.TOO_LATE);
  }

  @Test
  void a_tablet_whose_clock_is_wrong_says_nothing_of_another_day() {
    seats.add(seat("a", true, Mark.NONE, Mark.NONE));
    seats.add(seat("b", true, Mark.NONE, Mark.NONE));
    JoinRound round = round(BACK);
    round.take(
        new JoinItem.Marked("a", HERE, Mark.CAME, Instant.parse("1970-01-01T00:00:00Z"), Set.of()));
    round.take(
        new JoinItem.Marked("b", HERE, Mark.CAME, BACK.plus(Duration.ofDays(900)), Set.of()));
    assertThat(round.marks())
        .extracting(NewMark::at)
        .containsExactly(START.minus(Duration.ofMinutes(30)), BACK);
  }

  private JoinRound round(Instant now) {
    SupportSession session =
        new SupportSession(
            HERE,
            "k",
            "p",
            START,
            START.plus(Duration.ofHours(1)),
            START,
            START,
            capacity,
            taken,
            cancelled,
            SessionOffer.PLAIN);
    return new JoinRound(List.of(new JoinSession(session, startedThen)), seats, now);
  }

  private static JoinSeat seat(String number, boolean held, Mark mark, Mark then) {
    return new JoinSeat(
        number,
        HERE,
        hash("form " + number),
        hash(number),
        true,
        kana(number),
        held,
        mark,
        Optional.of(then));
  }

  private static String kana(String number) {
    return number.equals("a") ? "ア" : "ナマエ " + number;
  }

  private static JoinItem said(String number, Mark mark) {
    return new JoinItem.Marked(number, HERE, mark, AT, Set.of());
  }

  private static JoinItem comes(String key, String form, String person, String kana) {
    return new JoinItem.LetIn(key, HERE, hash(form), Optional.of(hash(person)), kana, AT, Set.of());
  }

  private static JoinItem waiving(JoinItem item, JoinConflict conflict) {
    if (item instanceof JoinItem.LetIn in) {
      return new JoinItem.LetIn(
          in.key(), in.session(), in.form(), in.person(), in.kana(), in.at(), Set.of(conflict));
    }
    JoinItem.Marked marked = (JoinItem.Marked) item;
    return new JoinItem.Marked(
        marked.number(), marked.session(), marked.mark(), marked.at(), Set.of(conflict));
  }

  private static Hash hash(String of) {
    return Hash.of(Arrays.copyOf(of.getBytes(StandardCharsets.UTF_8), 32));
  }
}
