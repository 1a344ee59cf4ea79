package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.offline.OfflineTake;
import org.junit.jupiter.api.Test;

/** What stands on the list of a tour that goes along in one file. */
class OfflineListExportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Instant UNTIL = Instant.parse("2026-12-02T15:00:00Z");
  private static final OfflineListExport EXPORT =
      new OfflineListExport(
          new NameListExport(
              null,
              SupportProgramme.of(Cities.serving("yasugi").current()),
              Cities.serving("yasugi")));

  private static OfflineTake.Sheet stop(long id, String place, int hour) {
    LocalDateTime starts = DAY.atTime(hour, 0);
    SessionView session =
        new SessionView(
            id, "vehicle-stop", place, starts, starts.plusHours(1), starts, starts, 4, 1, true);
    BookingView booking =
        new BookingView(
            BookingNumber.of((int) id),
            session,
            new Attendee(Attendee.BookedFor.SELF, "ノギ", "", Set.of(), Attendee.Reminder.NONE),
            BookingView.Channel.PHONE,
            false,
            true,
            AttendanceMark.NONE,
            "");
    return new OfflineTake.Sheet(session, List.of(booking));
  }

  private static OfflineTake take(OfflineTake.Sheet... sheets) {
    return new OfflineTake("ab", DAY, "hirose-center", UNTIL, List.of(sheets));
  }

  @Test
  void a_tour_names_its_stops_in_the_order_of_the_way_and_counts_all_who_are_on_it() {
    Paper<OfflineTake> paper =
        EXPORT.paper(
            take(
                stop(71, "hirose-center", 9),
                stop(70, "fube-center", 11),
                stop(72, "hida-center", 13)));
    assertThat(paper.title()).isEqualTo("名簿　令和8年12月1日（火）　広瀬交流センター、布部交流センター、比田交流センター");
    assertThat(paper.parameters()).isEqualTo("2026-12-01 hirose-center fube-center hida-center");
    assertThat(paper.rows()).isEqualTo(3);
  }

  @Test
  void each_stop_is_a_part_of_the_list_with_its_own_people() {
    String payload =
        new String(
            EXPORT.payload(take(stop(71, "hirose-center", 9), stop(70, "fube-center", 11)), "foot"),
            StandardCharsets.UTF_8);
    assertThat(payload.indexOf("\"id\":71")).isPositive().isLessThan(payload.indexOf("\"id\":70"));
    Stream.of(70, 71)
        .forEach(
            id ->
                assertThat(payload)
                    .contains("\"n\":\"" + BookingNumber.of(id).value() + "\",\"s\":" + id));
  }

  @Test
  void a_day_at_one_place_names_it_once_and_one_session_its_time() {
    assertThat(
            EXPORT
                .paper(take(stop(71, "hida-center", 9), stop(70, "hida-center", 11)))
                .parameters())
        .isEqualTo("2026-12-01 hida-center");
    assertThat(EXPORT.paper(take(stop(71, "hida-center", 9))).title()).contains("9:00");
    assertThat(EXPORT.paper(take()).parameters()).isEqualTo("2026-12-01 hirose-center");
  }
}
