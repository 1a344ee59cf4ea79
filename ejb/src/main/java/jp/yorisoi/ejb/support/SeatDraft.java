package jp.yorisoi.ejb.support;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.Mark;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SeatWish;

/** A wish with its hashes and sealed person, made by its caller before anybody waits for it. */
final class SeatDraft {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Random random;
  private final BookSeat wish;
  private final String channel;
  private final String bookedBy;
  private final Seals seals;
  private final String attendee;
  private final byte[] key;
  private final byte[] body;
  private final byte[] person;
  private final Optional<Hash> household;
  private final String help;
  private final String pin;
  private Stored booking;
  private boolean moved;
  private SeatWish asked;

  SeatDraft(BookSeat wish, BookingView.Channel channel, String bookedBy, Seals seals) {
    this(wish, channel, bookedBy, seals, RANDOM);
  }

  /** Draws numbers otherwise than by chance nobody can guess: for cities of one seed. */
  SeatDraft(
      BookSeat wish, BookingView.Channel channel, String bookedBy, Seals seals, Random random) {
    this.random = random;
    this.wish = wish;
    this.channel = channel.name();
    this.bookedBy = bookedBy;
    this.seals = seals;
    this.key = seals.key(wish.formToken());
    this.attendee = Seals.text(wish);
    this.help = Seals.help(wish.attendee());
    this.body = seals.body(wish, attendee + help);
    this.person = seals.person(wish.attendee());
    this.household = household(wish.attendee().phone());
    this.pin = seals.pin(key);
    draw();
  }

  /**
   * The wish of somebody who has a seat on another day. What the kind asks was said then, and is
   * not asked again.
   */
  static SeatDraft moving(
      BookSeat wish, BookingView.Channel channel, String bookedBy, Seals seals) {
    return moving(wish, channel, bookedBy, seals, RANDOM);
  }

  static SeatDraft moving(
      BookSeat wish, BookingView.Channel channel, String bookedBy, Seals seals, Random random) {
    SeatDraft draft = new SeatDraft(wish, channel, bookedBy, seals, random);
    draft.moved = true;
    return draft;
  }

  private Optional<Hash> household(String phone) {
    return phone.isEmpty() ? Optional.empty() : Optional.of(Hash.of(seals.household(phone)));
  }

  /** Draws another booking number, when the first is somebody else's. */
  void draw() {
    String number = BookingNumber.of(random.nextInt(BookingNumber.RANGE)).value();
    booking =
        new Stored(
            number,
            wish.sessionId(),
            channel,
            key,
            body,
            seals.pinHash(number, pin),
            seals.seal(attendee, number),
            person,
            SeatState.BOOKED,
            wish.attendee().unlisted(),
            seals.sealHelp(help, number));
    asked = wished(number);
  }

  boolean isWalkIn() {
    return channel.equals(BookingView.Channel.WALK_IN.name());
  }

  boolean isMoved() {
    return moved;
  }

  /** Who was added at the door is there. */
  Mark mark() {
    return isWalkIn() ? Mark.CAME : Mark.NONE;
  }

  /** Keyed hash of the telephone number, empty when there is none. */
  Optional<Hash> household() {
    return household;
  }

  BookSeat wish() {
    return wish;
  }

  Stored booking() {
    return booking;
  }

  String bookedBy() {
    return bookedBy;
  }

  String pin() {
    return pin;
  }

  /** The wish as the rules look at it. */
  SeatWish asked() {
    return asked;
  }

  private SeatWish wished(String number) {
    return new SeatWish(
        number,
        wish.sessionId(),
        Hash.of(key),
        Hash.of(body),
        Hash.of(person),
        isWalkIn(),
        wish.waiting().map(said -> said.circumstances(wish.attendee())));
  }
}
