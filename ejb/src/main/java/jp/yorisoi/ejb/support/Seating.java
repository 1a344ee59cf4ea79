package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;

/**
 * Gives seats and takes them back, each act in a transaction it shares with others.
 *
 * <p>Everything that can be done beforehand is, by the caller's own thread: hashing, sealing,
 * looking up of which session a booking is. The unique keys of the booking decide what simultaneous
 * requests may not do twice.
 */
@Dependent
class Seating {
  private static final String GUESSED = "booking";
  private static final int SUBJECT_BYTES = 16;

  @Inject private SupportStore store;
  @Inject private SeatLanes lanes;
  @Inject private Seals seals;
  @Inject private Guesses guesses;
  @Inject private AuditTrail trail;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  BookingOutcome seat(BookSeat wish, BookingView.Channel channel) {
    return seat(wish, channel, false);
  }

  /** Keeps a seat for somebody on the telephone who has not decided yet. */
  BookingOutcome keep(BookSeat wish) {
    return seat(wish, BookingView.Channel.PHONE, true);
  }

  private BookingOutcome seat(BookSeat wish, BookingView.Channel channel, boolean kept) {
    SeatDraft draft = new SeatDraft(wish, channel, context.caller().id(), seals);
    return seat(draft, kept, Optional.empty());
  }

  private BookingOutcome seat(SeatDraft draft, boolean kept, Optional<SeatAct.Instead> instead) {
    details.aboutCase("session " + draft.wish().sessionId());
    details.aboutSubject(subject(draft.booking().personKey()));
    return committed(new SeatAct.Book(draft, kept, instead, trail.later(details))).booking();
  }

  /** Moves the booking of whoever knows number and PIN; empty when it is not found. */
  Optional<BookingOutcome> move(String number, String pin, MoveSeat wish) {
    Optional<BookingNumber> read = BookingNumber.parse(number);
    read.ifPresent(asked -> details.aboutCase(asked.value()));
    Optional<Stored> found = read.flatMap(asked -> found(asked.value(), pin));
    return moved(found, wish, false);
  }

  /** Moves the booking of somebody on the telephone; empty when it is not found. */
  Optional<BookingOutcome> moveForCaller(BookingNumber number, MoveSeat wish) {
    details.aboutCase(number.value());
    return moved(store.find(number.value()), wish, true);
  }

  private Optional<BookingOutcome> moved(Optional<Stored> found, MoveSeat wish, boolean byDesk) {
    if (found.isEmpty()) {
      details.notFound();
      details.fields("refused", CancelOutcome.NOT_FOUND.code());
    }
    return found.map(booking -> moved(booking, wish, byDesk));
  }

  private BookingOutcome moved(Stored booking, MoveSeat wish, boolean byDesk) {
    if (booking.person() == null) {
      details.fields("refused", BookingOutcome.Reason.NOT_MOVABLE.code());
      return new BookingOutcome.Refused(BookingOutcome.Reason.NOT_MOVABLE);
    }
    BookSeat other = new BookSeat(wish.sessionId(), wish.formToken(), seals.open(booking));
    BookingView.Channel channel = byDesk ? BookingView.Channel.PHONE : BookingView.Channel.ONLINE;
    SeatDraft draft = SeatDraft.moving(other, channel, context.caller().id(), seals);
    SeatAct.Instead instead = new SeatAct.Instead(booking.number(), booking.sessionId(), byDesk);
    return seat(draft, false, Optional.of(instead));
  }

  /** Gives back the seat of whoever knows number and PIN. */
  CancelOutcome giveBack(String number, String pin) {
    Optional<BookingNumber> read = BookingNumber.parse(number);
    read.ifPresent(asked -> details.aboutCase(asked.value()));
    return read.map(BookingNumber::value)
        .flatMap(asked -> found(asked, pin))
        .map(booking -> giveBack(booking, false))
        .orElseGet(this::notFound);
  }

  /** Gives back a seat for somebody on the telephone. */
  CancelOutcome giveBackForCaller(BookingNumber number) {
    details.aboutCase(number.value());
    return store
        .find(number.value())
        .map(booking -> giveBack(booking, true))
        .orElseGet(this::notFound);
  }

  /** Takes the seat that is held for whoever knows number and PIN. */
  OfferOutcome accept(String number, String pin) {
    Optional<BookingNumber> read = BookingNumber.parse(number);
    read.ifPresent(asked -> details.aboutCase(asked.value()));
    return read.map(BookingNumber::value)
        .flatMap(asked -> found(asked, pin))
        .map(this::accept)
        .orElseGet(this::noOffer);
  }

  /** Takes the seat that is held for somebody on the telephone. */
  OfferOutcome acceptForCaller(BookingNumber number) {
    details.aboutCase(number.value());
    return store.find(number.value()).map(this::accept).orElseGet(this::noOffer);
  }

  /** Ends the offers of a session that are over, and goes on to the next. */
  void settle(long session) {
    details.aboutCase("session " + session);
    committed(new SeatAct.Settle(session, trail.later(details)));
  }

  /** Draws the seats of a session by lot. */
  void draw(long session, DrawSeed seed) {
    committed(new SeatAct.Draw(session, seed, trail.later(details)));
  }

  private OfferOutcome accept(Stored booking) {
    details.aboutSubject(subject(booking.personKey()));
    return committed(
            new SeatAct.Accept(booking.number(), booking.sessionId(), trail.later(details)))
        .offer();
  }

  private OfferOutcome noOffer() {
    details.notFound();
    details.fields("refused", OfferOutcome.NOT_FOUND.code());
    return OfferOutcome.NOT_FOUND;
  }

  private Optional<Stored> found(String asked, String pin) {
    return lanes.find(new PinTry(asked, OwnBooking.digits(pin), guesses.at(GUESSED, asked)));
  }

  /** The key of a person in audit entries of bookings: of the keyed hash, enough to tell apart. */
  static String subject(byte[] personKey) {
    return HexFormat.of().formatHex(personKey, 0, SUBJECT_BYTES);
  }

  private CancelOutcome giveBack(Stored booking, boolean byDesk) {
    details.aboutSubject(subject(booking.personKey()));
    return committed(
            new SeatAct.GiveBack(
                booking.number(), booking.sessionId(), byDesk, trail.later(details)))
        .cancel();
  }

  private CancelOutcome notFound() {
    details.notFound();
    details.fields("refused", CancelOutcome.NOT_FOUND.code());
    return CancelOutcome.NOT_FOUND;
  }

  private SeatResult committed(SeatAct act) {
    SeatResult result = lanes.submit(act);
    details.written(result.note());
    return result;
  }
}
