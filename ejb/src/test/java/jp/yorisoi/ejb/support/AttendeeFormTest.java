package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.BookingField;
import org.junit.jupiter.api.Test;

class AttendeeFormTest {

  @Test
  void the_form_reads_what_is_declared_and_nothing_else() {
    assertThat(Stream.of(AttendeeForm.class.getRecordComponents()).map(RecordComponent::getName))
        .as("a new field of the form is a field of the privacy assessment first")
        .containsExactlyElementsOf(BookingField.ids());
  }

  @Test
  void what_a_booking_does_not_declare_is_counted() {
    String[] one = {"x"};
    assertThat(AttendeeForm.undeclared(Map.of("kana", one, "needs", one))).isZero();
    assertThat(AttendeeForm.undeclared(Map.of("kana", one, "illness", one, "age", one)))
        .isEqualTo(2);
  }

  @Test
  void a_form_is_read_from_what_was_sent() {
    AttendeeForm form =
        AttendeeForm.of(
            Map.of(
                "bookedFor", new String[] {"other"},
                "kana", new String[] {"ノギ ハナ"},
                "phone", new String[] {"0854-00-0000"},
                "needs", new String[] {"wheelchair", "hearing", "WHEELCHAIR", "rocket"},
                "reminder", new String[] {"none"}));
    assertThat(form.problems()).isEmpty();
    assertThat(form.bookedFor()).isEqualTo(Attendee.BookedFor.OTHER);
    assertThat(form.reminder()).isEqualTo(Attendee.Reminder.NONE);
    assertThat(form.needs())
        .containsExactlyInAnyOrder(Attendee.Need.WHEELCHAIR, Attendee.Need.HEARING);
  }

  @Test
  void an_individual_number_is_named_for_what_it_is() {
    AttendeeForm form =
        AttendeeForm.of(
            Map.of(
                "bookedFor", new String[] {"self"},
                "kana", new String[] {"ノギ ハナ 123456789018"},
                "phone", new String[] {"1234-5678-9018"},
                "reminder", new String[] {"none"}));
    assertThat(form.problems())
        .containsExactly(
            new AttendeeForm.Problem("kana", "support.individual_number"),
            new AttendeeForm.Problem("phone", "support.individual_number"));
  }

  @Test
  void what_was_not_sent_or_is_no_choice_of_ours_is_asked_for_again() {
    AttendeeForm form = AttendeeForm.of(Map.of("bookedFor", new String[] {"SELF"}));
    assertThat(form.problems())
        .extracting(AttendeeForm.Problem::field)
        .containsExactly("bookedFor", "kana", "phone", "reminder");
    assertThat(form.needs()).isEmpty();
  }
}
