package jp.yorisoi.ejb.support;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;

/** Messages on their way without a container: one booking, what is put, and the desk of jobs. */
public final class Couriers {
  private final MemoryStore store = new MemoryStore();
  private final List<NoticeMessage> sent = new ArrayList<>();
  private final Path folder;
  private final Clock clock;
  private String number = "";

  /**
   * Nothing is booked.
   *
   * @param folder for keys
   * @param clock the time
   */
  public Couriers(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Books a seat for somebody; the number. */
  public String booked(long session, Attendee attendee) throws Exception {
    BookSeat wish = new BookSeat(session, "t".repeat(22), attendee);
    SupportStore.Stored booking =
        new SeatDraft(wish, BookingView.Channel.ONLINE, "resident", SeatWorkshop.seals(folder))
            .booking();
    store.bookings.put(booking.number(), booking);
    number = booking.number();
    return number;
  }

  /** The number of the booking. */
  public String number() {
    return number;
  }

  /** What was put, as the outbox gives it back. */
  public List<NoticeMessage> sent() {
    return List.copyOf(sent);
  }

  /** Puts messages. */
  public BookingNotices notices() {
    Outbox box =
        new Outbox() {
          @Override
          public boolean holds(Chain chain, String messageId) {
            return false;
          }

          @Override
          public void put(Chain chain, String topic, String key, String id, byte[] payload) {
            sent.add(NoticeMessage.fromJson(payload));
          }
        };
    NoticeWords words =
        new NoticeWords(
            Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of("https://m.jp"));
    return new BookingNotices(null, box, NoticeRules.of("yasugi"), words) {
      @Override
      public void post(String posted, jp.yorisoi.ejb.support.domain.NoticeKind kind) {
        // a postcard is no message
      }
    };
  }

  /** The desk that is asked when a message cannot be sent. */
  public BookingNoticeDesk desk(MemoryCalls calls) throws Exception {
    CallerContext context = new CallerContext();
    context.actAs(Caller.NOBODY);
    AuditDetails details = new AuditDetails();
    details.begin(null);
    BookingNoticeDesk desk = new BookingNoticeDesk();
    SeatWorkshop.set(desk, "bookings", store);
    SeatWorkshop.set(desk, "seals", SeatWorkshop.seals(folder));
    SeatWorkshop.set(desk, "calls", calls.adding(SeatWorkshop.vaults(folder), context, clock));
    SeatWorkshop.set(desk, "details", details);
    SeatWorkshop.set(desk, "clock", clock);
    return desk;
  }
}
