package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.offline.OfflineListView;
import jp.yorisoi.ejb.support.offline.OfflineScope;
import jp.yorisoi.ejb.support.offline.OfflineView;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

/** One list for all stops of a tour, on the pages of the desk. */
class OfflineTourPageTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2026, 12, 1, 10, 0);

  private static OfflineBacking page(int stops, String... asked) {
    SessionView session =
        new SessionView(7, "vehicle-stop", "hida-center", TEN, TEN, TEN, TEN, 4, 1, true);
    return Beans.with(
        new OfflineBacking(),
        new SlotShown(session, "ぐるっと号", "比田交流センター", false, true),
        new OfflineView(List.of(), List.of(), stops),
        SentExchange.asked(asked));
  }

  @Test
  void all_stops_are_chosen_for_who_comes_from_the_tour_and_nobody_else() {
    assertThat(page(4, "session", "7", "scope", "tour").isWholeTour()).isTrue();
    assertThat(page(4, "session", "7").isWholeTour()).isFalse();
    assertThat(page(0, "session", "7", "scope", "tour").isWholeTour()).as("no stop").isFalse();
    assertThat(page(1, "session", "7", "scope", "tour").isWholeTour()).as("alone").isFalse();
    assertThat(page(4).getStops()).isEqualTo(4);
  }

  @Test
  void a_list_says_how_much_it_holds() {
    assertThat(OfflineWords.scope("day")).isEqualTo(OfflineScope.DAY);
    assertThat(OfflineWords.scope("any")).isEqualTo(OfflineScope.SESSION);
    assertThat(page(4).along(new OfflineListView(TEN, "a", OfflineScope.TOUR, TEN)))
        .isEqualTo("この運行の停留所すべて");
  }

  @Test
  void the_page_of_a_tour_leads_to_its_list_and_that_page_offers_it() throws Exception {
    assertThat(text("tour.xhtml"))
        .contains("offline.xhtml?session=#{one.firstHeld()}&amp;scope=tour");
    assertThat(text("offline.xhtml")).contains("name=\"scope\" value=\"tour\"");
  }

  private static String text(String page) throws Exception {
    Path file = Path.of("src/main/webapp/staff/support", page);
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
