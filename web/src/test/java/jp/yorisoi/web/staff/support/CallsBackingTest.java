package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.PhoneOutcome;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneTaskDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class CallsBackingTest {
  private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 10, 3);

  private final List<String> asked = new ArrayList<>();
  private PhoneOutcome outcome = PhoneOutcome.RECORDED;

  private CallsBacking after(Exchange exchange) {
    CallsBacking page = Beans.with(new CallsBacking(), new Desk(), exchange);
    page.act();
    return page;
  }

  private static PhoneTask task(boolean unlisted, PhoneResult result) {
    return new PhoneTask(
        "t1",
        PhoneReason.SESSION_CANCELLED,
        7L,
        "B-1",
        new Callee(unlisted ? "" : "ヤスギ ハナ", "", "教室は中止です"),
        unlisted,
        AT,
        false,
        2,
        AT,
        result,
        result == null ? null : AT,
        "hirose.midori");
  }

  @Test
  void a_button_says_what_came_of_the_call_and_how_often_the_list_said_one_was_tried() {
    CallsBacking page = after(SentExchange.sent("task", "t1", "tries", "2", "go", "NO_ANSWER"));
    assertThat(asked).containsExactly("t1 2 NO_ANSWER", "open");
    assertThat(page.isRecorded()).isTrue();
    assertThat(page.getNotice()).isEqualTo("「出なかった」にしました。");
  }

  @Test
  void the_second_of_two_reads_that_nothing_was_written() {
    outcome = PhoneOutcome.MEANWHILE;
    CallsBacking page = after(SentExchange.sent("task", "t1", "tries", "x", "go", "TOLD"));
    assertThat(asked).containsExactly("t1 -1 TOLD", "open");
    assertThat(page.isRecorded()).isFalse();
    assertThat(page.getNotice()).contains("ほかの職員", "書いていません");
  }

  @Test
  void neither_an_address_nor_a_foreign_form_nor_an_unknown_button_records_anything() {
    after(SentExchange.asked("task", "t1", "tries", "0", "go", "TOLD"));
    after(SentExchange.sent("task", "t1", "tries", "0", "go", "WITHDRAWN"));
    CallsBacking stale = after(SentExchange.stale("task", "t1", "tries", "0", "go", "TOLD"));
    assertThat(asked).containsOnly("open");
    assertThat(stale.getNotice()).contains("もう一度");
  }

  @Test
  void a_name_kept_off_the_lists_is_opened_by_a_form_only() {
    assertThat(after(SentExchange.asked("task", "t1", "go", "open")).getOpened()).isNull();
    assertThat(after(SentExchange.sent("task", "t1", "go", "open")).getOpened().kana())
        .isEqualTo("カクシダ モリコ");
  }

  @Test
  void the_calls_that_were_made_are_read_only_when_asked_for() {
    assertThat(after(SentExchange.asked()).getDone()).isEmpty();
    CallsBacking page = after(SentExchange.asked("show", "done"));
    assertThat(page.result(page.getDone().get(0))).isEqualTo("伝えた　12月1日（火） 10:03　hirose.midori");
  }

  @Test
  void a_line_says_who_and_how_often_in_words() {
    CallsBacking page = after(SentExchange.asked());
    assertThat(page.name(task(false, null))).isEqualTo("ヤスギ ハナ");
    assertThat(page.name(task(true, null))).isEqualTo("非表示");
    assertThat(page.phone(task(true, null))).isEqualTo("非表示");
    assertThat(page.phone(task(false, null)))
        .as("who came to the door gave none")
        .isEqualTo("番号なし");
    assertThat(page.tried(task(false, null))).isEqualTo("出なかった 2回（最後 12月1日（火） 10:03）");
    assertThat(page.until(task(false, null))).isEqualTo("12月1日（火） 10:03");
  }

  private final class Desk extends PhoneTaskDesk {
    @Override
    public List<PhoneTask> open() {
      asked.add("open");
      return List.of(task(false, null));
    }

    @Override
    public List<PhoneTask> done() {
      return List.of(task(false, PhoneResult.TOLD));
    }

    @Override
    public PhoneOutcome called(String id, int seenTries, PhoneResult result) {
      asked.add(id + " " + seenTries + " " + result);
      return outcome;
    }

    @Override
    public Optional<Callee> unlisted(String id) {
      return Optional.of(new Callee("カクシダ モリコ", "0854001234", ""));
    }
  }
}
