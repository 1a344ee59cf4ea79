package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  private static String page(String path) throws IOException {
    return Files.readString(PAGES.resolve(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEB-INF/resident/support/who.xhtml",
        "WEB-INF/resident/support/confirm.xhtml",
        "WEB-INF/staff/support/caller.xhtml"
      })
  void the_class_stands_in_the_address_also_after_a_form(String path) throws IOException {
    assertThat(page(path)).containsPattern("<y:form action=\"[^\"]+\\?session=#\\{");
  }

  @Test
  void where_the_pin_is_shown_no_other_language_is_offered() throws IOException {
    assertThat(page("resident/support/book.xhtml"))
        .contains(
            "<ui:param name=\"shownOnce\" value=\"#{supportBook.booked ne null or supportBook.waiting ne null"
                + " or supportBook.entered ne null}\"/>");
    assertThat(page("WEB-INF/templates/resident.xhtml"))
        .contains("<ui:fragment rendered=\"#{not shownOnce}\"><nav class=\"lang\"");
  }

  @Test
  void a_refusal_leads_on_and_names_the_telephone() throws IOException {
    assertThat(page("WEB-INF/resident/support/refused.xhtml"))
        .contains(
            "items=\"#{supportBook.refusal.steps()}\"", "href=\"tel:#{supportBook.telephone}\"");
  }

  @Test
  void what_was_answered_goes_along_from_page_to_page() throws IOException {
    assertThat(page("WEB-INF/resident/support/who.xhtml")).contains("y:choice id=\"question\"");
    assertThat(page("WEB-INF/resident/support/confirm.xhtml"))
        .contains("<input type=\"hidden\" name=\"question\" value=\"#{one}\"/>");
  }

  @ParameterizedTest
  @CsvSource({"1, support.seats_one", "2, support.seats_few", "4, support.seats_many"})
  void one_seat_is_not_spoken_of_as_several(int left, String key) {
    assertThat(SessionWords.seatsKey(left)).isEqualTo(key);
  }

  /** Addresses stand in histories and logs. */
  @Test
  void number_and_pin_stand_in_no_address() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page :
          pages.filter(one -> one.toString().matches(".*/resident/support/.*xhtml")).toList()) {
        assertThat(Files.readString(page))
            .as(page.toString())
            .doesNotContainPattern("(href|action)=\"[^\"]*(number|pin)[=#]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "calendar"})
  void the_calendar_file_is_asked_for_by_a_form(String part) throws IOException {
    assertThat(page("WEB-INF/resident/support/" + part + ".xhtml"))
        .containsPattern("(?s)<y:form .*name=\"pin\".*value=\"calendar\".*</y:form>");
  }

  @Test
  void the_old_number_of_a_booking_that_was_moved_leads_on() throws IOException {
    assertThat(page("WEB-INF/resident/support/found.xhtml"))
        .contains("supportOwn.heading", "#{supportOwn.found.moved()}", "support.own_moved_text");
  }

  @ParameterizedTest
  @CsvSource({"found, supportOwn", "place, supportOwn", "done, supportBook", "moved, supportMove"})
  void whoever_has_a_booking_reads_where_the_vehicle_stands(String part, String bean)
      throws IOException {
    String where =
        "<ui:include src=\"where.xhtml\"><ui:param name=\"at\" value=\"#{%s.session}\"/>";
    assertThat(page("WEB-INF/resident/support/" + part + ".xhtml")).contains(where.formatted(bean));
    assertThat(page("WEB-INF/resident/support/where.xhtml")).contains("#{at.stands()}", "at.bus()");
  }

  @Test
  void the_card_of_a_class_says_where_the_vehicle_stands() throws IOException {
    assertThat(page("WEB-INF/resident/support/card.xhtml"))
        .contains("#{one.stands()}", "#{one.bus()}");
  }

  @Test
  void the_list_offers_calendars_and_open_data() throws IOException {
    assertThat(page("resident/support/list.xhtml"))
        .contains("/WEB-INF/resident/support/feeds.xhtml");
    assertThat(page("WEB-INF/resident/support/feeds.xhtml"))
        .contains("#{supportFeeds.feeds}", "href=\"events.csv\"");
  }
}
