package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.offline.Conflict;
import jp.yorisoi.ejb.support.offline.ConflictView;
import jp.yorisoi.ejb.support.offline.JoinOutcome;
import jp.yorisoi.ejb.support.offline.OfflineStart;
import jp.yorisoi.web.shell.Beans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfflineWordsTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 27, 10, 5);

  @Test
  void each_thing_that_has_to_be_decided_has_a_sentence_of_its_own() {
    Set<String> sentences = new HashSet<>();
    for (Conflict conflict : Conflict.values()) {
      sentences.add(OfflineWords.why(view(conflict, "B-0000-0002-2"), AT));
    }
    sentences.add(OfflineWords.why(view(null, ""), AT));
    assertThat(sentences)
        .hasSize(Conflict.values().length + 1)
        .allMatch(sentence -> sentence.endsWith("。"))
        .noneMatch(sentence -> sentence.contains("MEANWHILE") || sentence.contains("null"));
  }

  @ParameterizedTest
  @EnumSource(JoinOutcome.Code.class)
  void what_came_of_a_file_is_said_in_a_sentence_with_the_next_step(JoinOutcome.Code code) {
    JoinOutcome outcome = new JoinOutcome(code, 2, 1, 1, 7, AT, "hirose.midori");
    assertThat(OfflineWords.of(outcome, "広瀬 みどり"))
        .endsWith("。")
        .doesNotContain("null", code.name(), "hirose.midori");
  }

  @ParameterizedTest
  @EnumSource(OfflineStart.Code.class)
  void why_a_list_cannot_be_taken_along_is_said_in_words(OfflineStart.Code code) {
    assertThat(OfflineWords.of(code)).endsWith("。");
  }

  @Test
  void a_mark_that_differs_is_shown_beside_the_other() {
    assertThat(OfflineWords.why(view(Conflict.MARKED_MEANWHILE, ""), AT))
        .isEqualTo("会場では「来た」（10:05）、いまの名簿では「来なかった」（10:05）です。");
  }

  @Test
  void nobody_is_named_who_is_kept_off_the_lists() {
    ConflictView hidden =
        new ConflictView(
            "l",
            "r",
            "k",
            7,
            "B-0000-0001-7",
            "",
            Attendance.CAME,
            AT,
            Conflict.BOOKED_MEANWHILE,
            true,
            false,
            "",
            AttendanceMark.NONE);
    assertThat(OfflineWords.who(hidden)).isEqualTo("B-0000-0001-7　名前を出さない方");
  }

  @Test
  void what_can_only_be_taken_note_of_says_so() {
    assertThat(OfflineWords.leave(view(Conflict.UNKNOWN, ""))).startsWith("分かった");
    assertThat(OfflineWords.leave(view(Conflict.FULL, ""))).startsWith("書かない");
  }

  @Test
  void a_mark_from_before_the_doors_open_is_kept_or_dropped_and_says_from_when_it_can_be_written() {
    ConflictView early = view(Conflict.TOO_EARLY, "");
    assertThat(OfflineWords.why(early, AT.plusHours(1))).contains("11月27日（金） 11:05から", "残して");
    assertThat(OfflineWords.leave(early)).isEqualTo("この印を捨てる（書かない）");
    assertThat(Beans.with(new OfflineBacking()).isEarly(early)).isTrue();
    assertThat(Beans.with(new OfflineBacking()).isEarly(view(Conflict.TOO_LATE, ""))).isFalse();
  }

  @Test
  void a_number_nobody_can_be_read_behind_is_not_said_to_be_kept_off_the_lists() {
    ConflictView gone = view(Conflict.UNREADABLE, "");
    assertThat(OfflineWords.who(gone)).isEqualTo("B-0000-0001-7");
    assertThat(OfflineWords.why(gone, AT)).contains("だれの予約だったか", "予約なしで来た方");
  }

  private static ConflictView view(Conflict conflict, String other) {
    return new ConflictView(
        "l",
        "r",
        "k",
        7,
        "B-0000-0001-7",
        "ヤスギ ハナコ",
        Attendance.CAME,
        AT,
        conflict,
        conflict != Conflict.UNKNOWN,
        false,
        other,
        new AttendanceMark(Attendance.ABSENT, AT));
  }
}
