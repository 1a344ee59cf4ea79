package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.domain.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingOutcomeTest {
  private static final AttendeeForm EMPTY =
      new AttendeeForm(null, " ", null, Set.of(), null, false);

  @ParameterizedTest
  @EnumSource(Objection.class)
  void every_objection_is_a_reason_at_the_door(Objection objection) {
    assertThat(BookingOutcome.Reason.valueOf(objection.name())).isNotNull();
  }

  @Test
  void the_pin_is_not_written_out() {
    assertThat(new BookingOutcome.Booked(BookingNumber.of(1), "123456").toString())
        .doesNotContain("123456");
  }

  @Test
  void an_empty_form_names_every_field_that_is_asked_for() {
    assertThat(EMPTY.problems())
        .extracting(AttendeeForm.Problem::field)
        .containsExactly("bookedFor", "kana", "phone", "reminder");
    assertThatIllegalArgumentException().isThrownBy(EMPTY::attendee);
  }

  @Test
  void a_token_of_no_form_is_refused() {
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF, "ヤスギ ハナコ", "0854001234", Set.of(), Attendee.Reminder.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> new BookSeat(1, "short", attendee));
    assertThatIllegalArgumentException().isThrownBy(() -> new BookSeat(1, null, attendee));
  }
}
