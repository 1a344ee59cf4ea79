package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is a clear sentence, and a way on. */
class RefusalTest {

  static Stream<Arguments> every_reason_in_every_language() {
    return Stream.of(Reason.values())
        .flatMap(
            reason -> Stream.of(Language.values()).map(language -> Arguments.of(reason, language)));
  }

  @ParameterizedTest
  @MethodSource("every_reason_in_every_language")
  void a_refusal_is_a_sentence_of_its_own_and_each_way_on_has_words(
      Reason reason, Language language) {
    Texts texts = Texts.of(language);
    String words = texts.get("support.refused." + reason.code());
    assertThat(words).hasSizeGreaterThan(10);
    assertThat(
            Stream.of(Reason.values())
                .filter(other -> other != reason)
                .map(other -> texts.get("support.refused." + other.code())))
        .doesNotContain(words);
    assertThat(RefusalSteps.of(reason, "first-steps", Set.of(AccessNeed.SIGN_LANGUAGE)))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(texts.find(step.textKey())).isPresent());
    assertThat(texts.get("kinds.next_call", "0854")).contains("0854");
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, list.xhtml?kind=first-steps",
    "PAST, list.xhtml?kind=first-steps",
    "DRAWING, list.xhtml?kind=first-steps",
    "NOT_HELD, list.xhtml?kind=first-steps",
    "NOT_YET, list.xhtml?kind=first-steps",
    "CLOSED, list.xhtml?kind=first-steps",
    "ALREADY_BOOKED, own.xhtml",
    "LIMIT, own.xhtml",
    "KIND_LIMIT, own.xhtml",
    "HOUSEHOLD_LIMIT, own.xhtml",
    "NOT_ELIGIBLE, list.xhtml",
    "NEED_NOT_MET, list.xhtml?need=sign_language",
    "UNKNOWN_SESSION, list.xhtml",
    "NOT_MOVABLE, own.xhtml",
    "KEY_REUSED, list.xhtml"
  })
  void the_first_way_on_is_the_one_that_helps(Reason reason, String href) {
    assertThat(
            RefusalSteps.of(
                    reason, "first-steps", Set.of(AccessNeed.COMPANION, AccessNeed.SIGN_LANGUAGE))
                .get(0)
                .href())
        .isEqualTo(href);
  }

  /** The table above leaves none out. */
  @Test
  void the_table_knows_every_reason() throws NoSuchMethodException {
    String[] rows =
        RefusalTest.class
            .getDeclaredMethod("the_first_way_on_is_the_one_that_helps", Reason.class, String.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(Stream.of(rows).map(row -> row.split(",")[0]))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Reason.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_refusal_without_a_known_session_leads_on_too(Reason reason) {
    assertThat(RefusalSteps.of(reason, null, Set.of())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, language=en", "PORTUGUESE, language=pt", "HEARING, need=hearing"})
  void what_is_not_met_leads_to_a_list_that_knows_the_choice(AccessNeed need, String choice) {
    assertThat(RefusalSteps.of(Reason.NEED_NOT_MET, "first-steps", Set.of(need)).get(0).href())
        .isEqualTo("list.xhtml?" + choice);
  }
}
