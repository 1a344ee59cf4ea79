package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportFactsTest {

  @Test
  void the_print_of_a_day_is_told_by_place_and_day_and_not_by_which() {
    assertThat(
            ExportFacts.of(
                    ExportKind.DAY_LIST_PRINT,
                    "2027-04-06 yasugi-center",
                    ExportPurpose.RECEPTION,
                    "3")
                .names())
        .containsExactly("DAY_LIST_PRINT", "purpose=RECEPTION", "rows=3", "filter=place+day");
  }

  @Test
  void the_print_of_postcards_is_told_as_those_that_are_due() {
    assertThat(ExportFacts.of(ExportKind.POSTCARD_PRINT, "", ExportPurpose.POSTING, "2").names())
        .containsExactly("POSTCARD_PRINT", "purpose=POSTING", "rows=2", "filter=due");
    assertThat(ExportFacts.of(ExportKind.TOUR_SHEET_PRINT, "7", ExportPurpose.DRIVING, "9").names())
        .containsExactly("TOUR_SHEET_PRINT", "purpose=DRIVING", "rows=9", "filter=tour");
  }
}
