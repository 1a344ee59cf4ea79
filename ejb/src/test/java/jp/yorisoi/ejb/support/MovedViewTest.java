package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the old number of a booking that was moved to another day leads to. */
class MovedViewTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final String OTHER = BookingNumber.of(4712).value();

  @TempDir private Path folder;
  private final MemoryStore store = new MemoryStore();
  private final BookingViews views = new BookingViews();
  private final SupportDesk desk = new SupportDesk();
  private String number;

  @BeforeEach
  void open() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SeatWorkshop.set(views, "store", store);
    SeatWorkshop.set(views, "seals", seals);
    SeatWorkshop.set(views, "cancels", new CancelTimes(SeatWorkshop.PROGRAMME));
    SeatWorkshop.set(views, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
    SeatWorkshop.set(desk, "store", store);
    SeatWorkshop.set(desk, "details", details);
    Instant at = NOW.plus(Duration.ofDays(9));
    store.addSession(new SupportSession(1, "first-steps", "hall", at, at, NOW, at, 9, 1));
    Attendee attendee =
        new Attendee(
            Attendee.BookedFor.SELF, "ウツル ヒト", "0854000000", Set.of(), Attendee.Reminder.NONE);
    SupportStore.Stored booking =
        new SeatDraft(
                new BookSeat(1, "t".repeat(22), attendee),
                BookingView.Channel.ONLINE,
                "resident",
                seals)
            .booking();
    number = booking.number();
    store.bookings.put(number, booking);
  }

  private BookingView view() {
    return views.ofHolder(store.find(number).orElseThrow(), AttendanceMark.NONE);
  }

  @Test
  void who_gave_a_seat_back_for_another_day_reads_so_and_who_gave_it_back_does_not() {
    assertThat(view().moved()).isFalse();
    store.cancel(number);
    assertThat(view().cancelled()).isTrue();
    assertThat(view().moved()).isFalse();
    store.movedTo.put(number, OTHER);
    assertThat(view().moved()).isTrue();
    assertThat(view().toString()).as("the new number is not told").doesNotContain(OTHER);
  }

  @Test
  void the_desk_is_told_the_new_number() {
    assertThat(desk.movedTo(new BookingNumber(number))).isEmpty();
    store.movedTo.put(number, OTHER);
    assertThat(desk.movedTo(new BookingNumber(number))).contains(new BookingNumber(OTHER));
    assertThat(desk.movedTo(BookingNumber.of(1))).isEmpty();
  }
}
