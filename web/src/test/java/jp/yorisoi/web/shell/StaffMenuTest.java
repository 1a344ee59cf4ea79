package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.web.shell.StaffMenu.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaffMenuTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<Link> LINKS =
      StaffMenu.ALL.stream().flatMap(group -> group.links().stream()).toList();

  /** Pages of the folders of the menu; what stands above them is the way in. */
  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES.resolve("staff"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.getParent().endsWith("staff"))
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> marked(String page, String how) {
    return LINKS.stream().filter(link -> link.current(page).equals(how)).map(Link::href).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_of_staff_marks_one_entry_of_the_menu(String page) {
    boolean own = LINKS.stream().anyMatch(link -> link.href().equals(page));
    assertThat(marked(page, own ? "page" : "true")).as(page).hasSize(1);
    assertThat(marked(page, own ? "true" : "page")).as(page).isEmpty();
  }

  @Test
  void the_menu_marks_no_page_that_is_not_there() throws IOException {
    assertThat(LINKS)
        .flatExtracting(Link::below)
        .isNotEmpty()
        .isSubsetOf(pages())
        .doesNotHaveDuplicates();
    assertThat(LINKS).extracting(Link::href).isSubsetOf(pages()).doesNotHaveDuplicates();
  }

  @Test
  void the_names_of_a_class_belong_to_its_bookings_and_a_series_to_the_table_of_classes() {
    assertThat(marked("/staff/support/names.xhtml", "true"))
        .containsExactly("/staff/support/week.xhtml");
    assertThat(marked("/staff/support/series-change.xhtml", "true"))
        .containsExactly("/staff/support/calendar.xhtml");
    assertThat(marked("/staff/support/tour-plan.xhtml", "true"))
        .containsExactly("/staff/support/tours.xhtml");
    assertThat(marked("/staff/support/call.xhtml", "true"))
        .containsExactly("/staff/support/calls.xhtml");
  }

  @Test
  void a_city_without_a_vehicle_has_no_tours_in_its_menu() {
    assertThat(LINKS)
        .filteredOn(link -> !StaffMenu.wanted(link, false))
        .extracting(Link::label)
        .containsExactly("ぐるっと号");
    assertThat(LINKS).allMatch(link -> StaffMenu.wanted(link, true));
  }
}
