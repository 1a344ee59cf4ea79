package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.BookingField;
import org.junit.jupiter.api.Test;

class WalkInFormTest {

  private static WalkInForm typed(String... pairs) {
    Map<String, String[]> sent = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sent.put(pairs[i], new String[] {pairs[i + 1]});
    }
    return WalkInForm.of(sent);
  }

  @Test
  void it_asks_nothing_that_a_booking_does_not_declare() {
    assertThat(Stream.of(WalkInForm.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyInAnyOrderElementsOf(WalkInForm.FIELDS);
    assertThat(BookingField.ids()).containsAll(WalkInForm.FIELDS);
  }

  @Test
  void a_name_in_kana_is_enough() {
    Attendee attendee = typed("kana", "のぎ はな", "phone", " ").attendee();
    assertThat(attendee.kana()).isEqualTo("ノギ ハナ");
    assertThat(attendee.phone()).isEmpty();
    assertThat(attendee.unlisted()).isFalse();
    assertThat(attendee.reminder()).isEqualTo(Attendee.Reminder.NONE);
    assertThat(attendee.needs()).isEmpty();
  }

  @Test
  void a_number_that_is_given_is_read_and_one_that_is_wrong_is_said_to_be() {
    assertThat(typed("kana", "ノギ", "phone", "0854-00-1234").attendee().phone())
        .isEqualTo("0854001234");
    assertThat(typed("kana", "ノギ", "phone", "12").problems())
        .containsExactly(new AttendeeForm.Problem("phone", "support.phone.wrong"));
    assertThat(typed("kana", "ノギ", "phone", "1234-5678-9018").problems())
        .containsExactly(new AttendeeForm.Problem("phone", "support.individual_number"));
  }

  @Test
  void without_a_name_nobody_is_let_in() {
    assertThat(typed().problems())
        .containsExactly(new AttendeeForm.Problem("kana", "support.kana.required"));
    assertThat(typed("kana", "乃木").problems())
        .containsExactly(new AttendeeForm.Problem("kana", "support.kana.wrong"));
  }

  @Test
  void whoever_asks_for_it_is_kept_off_the_list() {
    assertThat(typed("kana", "ノギ", "unlisted", "yes").attendee().unlisted()).isTrue();
  }

  @Test
  void what_it_does_not_ask_is_counted() {
    String[] one = {"x"};
    assertThat(WalkInForm.undeclared(Map.of("kana", one, "phone", one))).isZero();
    assertThat(WalkInForm.undeclared(Map.of("kana", one, "needs", one, "age", one))).isEqualTo(2);
  }
}
