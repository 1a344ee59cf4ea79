package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that are put together from a constant: each constant has its sentence in each language. */
class OutcomeWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_came_of_an_offer_or_a_cancellation_is_a_sentence_of_its_own(Language language) {
    sentences(language, OfferOutcome.values(), one -> "waiting.offer." + one.code());
    sentences(language, CancelOutcome.values(), one -> "support.cancel." + one.code());
    sentences(language, BookingOutcome.Reason.values(), one -> "support.refused." + one.code());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_holds_of_a_place_on_a_list_has_its_title(Language language) {
    words(language, LineView.Standing.values(), one -> "waiting.own_" + lower(one));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_can_be_chosen_has_words_and_so_has_what_follows_from_it(Language language) {
    words(language, Attendee.Reminder.values(), one -> "support.reminder_" + lower(one));
    words(language, Attendee.Reminder.values(), one -> "support.next_" + lower(one));
    words(language, Attendee.BookedFor.values(), one -> "support.bookedFor_" + lower(one));
    words(language, Attendee.BookedFor.values(), one -> "support.contact_" + lower(one));
    words(language, AccessNeed.values(), one -> "support.need_" + one.code());
  }

  /** All that can be wrong with the form: nothing chosen, nothing typed, something else typed. */
  @Test
  void what_is_to_be_put_right_is_said_in_each_language() {
    Stream<AttendeeForm> forms =
        Stream.concat(
            Stream.of(
                form(null, null, null, null, null),
                form(Attendee.BookedFor.SELF, "123", "12", Attendee.Reminder.NONE, null),
                form(
                    Attendee.BookedFor.SELF,
                    "ハナ 123456789018",
                    "0854000000",
                    Attendee.Reminder.LINE,
                    null)),
            Stream.of("", "?")
                .flatMap(
                    contact ->
                        Stream.of(Attendee.Reminder.MAIL, Attendee.Reminder.POSTCARD)
                            .map(
                                way ->
                                    form(
                                        Attendee.BookedFor.SELF,
                                        "ハナ",
                                        "0854000000",
                                        way,
                                        contact))));
    List<String> keys =
        forms
            .flatMap(form -> form.problems().stream())
            .map(AttendeeForm.Problem::textKey)
            .distinct()
            .toList();
    assertThat(keys)
        .contains("support.bookedFor.required", "support.reminder.required", "support.kana.wrong");
    for (Language language : Language.values()) {
      keys.forEach(key -> assertThat(Texts.of(language).find(key)).as(key).isPresent());
    }
  }

  private static AttendeeForm form(
      Attendee.BookedFor who, String kana, String phone, Attendee.Reminder way, String contact) {
    return new AttendeeForm(who, kana, phone, Set.of(), way, false, contact);
  }

  private static <E extends Enum<E>> void sentences(
      Language language, E[] values, Function<E, String> key) {
    words(language, values, key);
    List<String> said = Stream.of(values).map(key).map(Texts.of(language)::get).toList();
    assertThat(said).doesNotHaveDuplicates().allMatch(one -> one.length() > 10);
  }

  private static <E extends Enum<E>> void words(
      Language language, E[] values, Function<E, String> key) {
    for (E value : values) {
      assertThat(Texts.of(language).find(key.apply(value)))
          .as(language + " " + key.apply(value))
          .hasValueSatisfying(text -> assertThat(text).isNotBlank());
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
