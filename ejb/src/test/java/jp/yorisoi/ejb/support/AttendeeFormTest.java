package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.BookingField;
import jp.yorisoi.ejb.kernel.AccessNeed;
import org.junit.jupiter.api.Test;

class AttendeeFormTest {

  @Test
  void the_form_reads_what_is_declared_and_nothing_else() {
    Stream<String> asked =
        Stream.of(AttendeeForm.class.getRecordComponents()).map(RecordComponent::getName);
    assertThat(Stream.concat(asked, Stream.of(WaitingForm.CIRCUMSTANCES)))
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
    assertThat(form.needs()).containsExactlyInAnyOrder(AccessNeed.WHEELCHAIR, AccessNeed.HEARING);
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

  private static AttendeeForm wanting(Attendee.Reminder way, String phone, String contact) {
    return new AttendeeForm(
        Attendee.BookedFor.SELF, "ヤスギ ハナコ", phone, java.util.Set.of(), way, false, contact);
  }

  @Test
  void an_address_is_asked_for_mail_and_postcard_only_and_dropped_for_the_others() {
    assertThat(wanting(Attendee.Reminder.MAIL, "0854000000", " ").problems())
        .containsExactly(new AttendeeForm.Problem("contact", "support.contact.required_mail"));
    assertThat(wanting(Attendee.Reminder.POSTCARD, "0854000000", "?").problems())
        .containsExactly(new AttendeeForm.Problem("contact", "support.contact.wrong_postcard"));
    AttendeeForm phone = wanting(Attendee.Reminder.PHONE, "0854000000", "hanako@example.jp");
    assertThat(phone.problems()).isEmpty();
    assertThat(phone.attendee().contact()).isEmpty();
    assertThat(wanting(Attendee.Reminder.MAIL, "0854000000", "Ｈ@example.jp").attendee().contact())
        .isEqualTo("H@example.jp");
  }

  @Test
  void short_messages_and_line_ask_for_a_mobile_number() {
    for (Attendee.Reminder way : java.util.List.of(Attendee.Reminder.SMS, Attendee.Reminder.LINE)) {
      assertThat(wanting(way, "0854-00-0000", null).problems())
          .containsExactly(new AttendeeForm.Problem("phone", "support.phone.mobile"));
      assertThat(wanting(way, "090-1234-5678", null).problems()).isEmpty();
    }
  }

  /**
   * Who waits is asked one thing for help and order: the answers go together and are told apart.
   */
  @Test
  void help_that_is_said_together_with_what_counts_for_the_order_is_help() {
    Map<String, String[]> sent =
        Map.of(
            "line", new String[] {"yes"},
            "circumstances", new String[] {"far", "sign_language", "rocket"});
    assertThat(AttendeeForm.of(sent).needs()).containsExactly(AccessNeed.SIGN_LANGUAGE);
    assertThat(WaitingForm.of(sent).orElseThrow().said()).containsExactly("far");
    assertThat(WaitingForm.CHOICES).noneMatch(code -> AccessNeed.of(code).isPresent());
  }
}
