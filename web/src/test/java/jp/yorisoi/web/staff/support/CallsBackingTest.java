package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.FrontIdentityDesk;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
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
  private static final BookingNumber NUMBER = BookingNumber.of(1);

  private final List<String> asked = new ArrayList<>();
  private final CallWords words =
      Beans.with(new CallWords(), Beans.with(new StaffNames(), new Names()));
  private PhoneOutcome outcome = PhoneOutcome.RECORDED;
  private OfferOutcome offer = OfferOutcome.ACCEPTED;
  private PhoneTask stored = task(PhoneReason.SESSION_CANCELLED, false, null);

  private CallBacking after(Exchange exchange) {
    CallBacking page =
        Beans.with(new CallBacking(), new Desk(), new Line(), new Seats(), words, exchange);
    page.act();
    return page;
  }

  private CallsBacking list(Exchange exchange) {
    CallsBacking page = Beans.with(new CallsBacking(), new Desk(), exchange);
    page.act();
    return page;
  }

  private static PhoneTask task(PhoneReason reason, boolean unlisted, PhoneResult result) {
    return task(reason, new Callee(unlisted ? "" : "ヤスギ ハナ", "", "教室は中止です"), unlisted, result);
  }

  private static PhoneTask called(String phone) {
    Callee callee = new Callee("ヤスギ ハナ", phone, "教室は中止です");
    return task(PhoneReason.SESSION_CANCELLED, callee, false, null);
  }

  private static PhoneTask task(
      PhoneReason reason, Callee callee, boolean unlisted, PhoneResult result) {
    return new PhoneTask(
        "t1",
        reason,
        7L,
        NUMBER.value(),
        callee,
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
  void a_button_says_what_came_of_the_call_and_how_often_the_page_said_one_was_tried() {
    CallBacking page = after(SentExchange.sent("task", "t1", "tries", "2", "go", "NO_ANSWER"));
    assertThat(asked).containsExactly("t1 2 NO_ANSWER", "one");
    assertThat(page.isRecorded()).isTrue();
    assertThat(page.getNotice()).isEqualTo("「出なかった」にしました。");
  }

  @Test
  void the_second_of_two_reads_that_nothing_was_written() {
    outcome = PhoneOutcome.MEANWHILE;
    CallBacking page = after(SentExchange.sent("task", "t1", "tries", "x", "go", "TOLD"));
    assertThat(asked).containsExactly("t1 -1 TOLD", "one");
    assertThat(page.isRecorded()).isFalse();
    assertThat(page.getNotice()).contains("ほかの職員", "書いていません");
  }

  @Test
  void neither_an_address_nor_a_foreign_form_nor_an_unknown_button_records_anything() {
    stored = task(PhoneReason.SEAT_OFFERED, false, null);
    after(SentExchange.asked("task", "t1", "tries", "2", "go", "ACCEPTED"));
    after(SentExchange.sent("task", "t1", "tries", "2", "go", "WITHDRAWN"));
    CallBacking stale = after(SentExchange.stale("task", "t1", "tries", "2", "go", "ACCEPTED"));
    assertThat(asked).containsOnly("one");
    assertThat(stale.getNotice()).contains("もう一度");
  }

  @Test
  void a_seat_that_is_held_is_taken_or_given_back_on_the_screen_of_the_call() {
    stored = task(PhoneReason.SEAT_OFFERED, false, null);
    CallBacking page = after(SentExchange.sent("task", "t1", "tries", "2", "go", "ACCEPTED"));
    assertThat(page.getButtons())
        .startsWith(PhoneResult.ACCEPTED, PhoneResult.DECLINED)
        .contains(PhoneResult.NO_ANSWER);
    assertThat(page.getNotice()).isEqualTo("席を予約しました。");
    assertThat(asked).containsExactly("one", "accept " + NUMBER.value(), "one");
    asked.clear();
    page = after(SentExchange.sent("task", "t1", "tries", "2", "go", "DECLINED"));
    assertThat(page.getNotice()).contains("次の方");
    assertThat(asked).containsExactly("one", "cancel " + NUMBER.value(), "one");
    offer = OfferOutcome.EXPIRED;
    page = after(SentExchange.sent("task", "t1", "tries", "2", "go", "ACCEPTED"));
    assertThat(page.isRecorded()).isFalse();
    assertThat(page.getNotice()).contains("期限");
  }

  @Test
  void nobodys_seat_is_taken_or_lost_by_a_page_that_is_old_or_about_something_else() {
    after(SentExchange.sent("task", "t1", "tries", "2", "go", "DECLINED"));
    stored = task(PhoneReason.SEAT_OFFERED, false, PhoneResult.ACCEPTED);
    after(SentExchange.sent("task", "t1", "tries", "2", "go", "DECLINED"));
    stored = task(PhoneReason.SEAT_OFFERED, false, null);
    CallBacking page = after(SentExchange.sent("task", "t1", "tries", "1", "go", "DECLINED"));
    assertThat(page.getNotice()).contains("書いていません");
    assertThat(asked).containsOnly("one");
  }

  @Test
  void a_name_kept_off_the_lists_is_opened_by_a_form_only() {
    assertThat(after(SentExchange.asked("task", "t1", "go", "open")).getOpened()).isNull();
    CallBacking page = after(SentExchange.sent("task", "t1", "go", "open"));
    assertThat(page.getOpened().kana()).isEqualTo("カクシダ モリコ");
    assertThat(page.getOpenedPhone()).isEqualTo("0854-00-1234");
  }

  @Test
  void the_calls_that_were_made_are_read_only_when_asked_for() {
    assertThat(list(SentExchange.asked()).getDone()).isEmpty();
    CallsBacking page = list(SentExchange.asked("show", "done"));
    assertThat(page.getOpen()).containsExactly(stored);
    assertThat(words.result(page.getDone().get(0))).isEqualTo("伝えた　12月1日（火） 10:03　広瀬 みどり");
  }

  @Test
  void a_call_says_who_and_how_often_in_words() {
    PhoneTask listed = task(PhoneReason.SESSION_CANCELLED, false, null);
    PhoneTask unlisted = task(PhoneReason.SESSION_CANCELLED, true, null);
    assertThat(words.name(listed)).isEqualTo("ヤスギ ハナ");
    assertThat(words.name(unlisted)).isEqualTo("非表示");
    assertThat(words.phone(unlisted)).isEqualTo("非表示");
    assertThat(words.phone(listed)).as("who came to the door gave none").isEqualTo("番号なし");
    assertThat(words.phone(called("09012345678"))).isEqualTo("090-1234-5678");
    assertThat(words.tried(listed)).isEqualTo("出なかった 2回（最後 12月1日（火） 10:03）");
    assertThat(words.until(listed)).isEqualTo("12月1日（火） 10:03");
  }

  private final class Desk extends PhoneTaskDesk {
    @Override
    public List<PhoneTask> open() {
      return List.of(stored);
    }

    @Override
    public List<PhoneTask> done() {
      return List.of(task(PhoneReason.SESSION_CANCELLED, false, PhoneResult.TOLD));
    }

    @Override
    public Optional<PhoneTask> one(String id) {
      asked.add("one");
      return Optional.of(stored);
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

  private static final class Names extends FrontIdentityDesk {
    @Override
    public Optional<String> name(String userId) {
      return Optional.of("広瀬 みどり").filter(any -> "hirose.midori".equals(userId));
    }
  }

  private final class Line extends WaitingDesk {
    @Override
    public OfferOutcome acceptForCaller(BookingNumber number) {
      asked.add("accept " + number.value());
      return offer;
    }
  }

  private final class Seats extends SupportDesk {
    @Override
    public CancelOutcome cancelForCaller(BookingNumber number) {
      asked.add("cancel " + number.value());
      return CancelOutcome.CANCELLED;
    }
  }
}
