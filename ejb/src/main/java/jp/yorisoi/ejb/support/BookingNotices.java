package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore.Planned;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.policy.Chain;

/**
 * Puts messages about bookings into the outbox and plans those of later, in the transaction of what
 * they tell: a message of a seat that was not given never exists. Whoever chose the telephone or
 * nothing leaves no row.
 */
@ApplicationScoped
public class BookingNotices {
  private NoticeStore store;
  private Outbox outbox;
  private NoticeRules rules;
  private NoticeWords words;

  /** For the container. */
  public BookingNotices() {}

  @Inject
  BookingNotices(NoticeStore store, Outbox outbox, NoticeRules rules, NoticeWords words) {
    this.store = store;
    this.outbox = outbox;
    this.rules = rules;
    this.words = words;
  }

  /**
   * A free seat offered to somebody who waits for it.
   *
   * @param id what tells this offer from others, at most 40 characters; the same id is sent once
   * @param waiting who is told, the way their reminder goes
   * @param session of which a seat is free
   * @param until until when the offer holds; the message is not sent after that
   * @param page path of the page that takes the offer, which opening never does
   * @param held number of the booking the seat is held for: when the offer is answered before the
   *     message goes out, it does not, and when it cannot be sent that person is called; empty for
   *     none
   */
  public record Offer(
      String id,
      Attendee waiting,
      SupportSession session,
      Instant until,
      String page,
      String held) {

    /** Checks that everything is there. */
    public Offer {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(waiting, "waiting");
      Objects.requireNonNull(session, "session");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(held, "held");
    }

    /** Who waits stays out of logs. */
    @Override
    public String toString() {
      return "Offer[" + id + "]";
    }
  }

  /**
   * Tells somebody who waits that a seat is free, in the caller's transaction. In quiet hours the
   * message waits for the morning ({@code NoticeRules.quiet().firstAfter}), so its deadline has to
   * leave time after that.
   *
   * @param offer the offer
   * @return false when that person has no way messages are sent by, so that somebody has to call
   */
  public boolean offer(Offer offer) {
    Reminder way = offer.waiting().reminder();
    if (!way.isSent()) {
      return false;
    }
    String id = NoticeMessage.id(offer.id(), "OFFER");
    if (!outbox.holds(Chain.FRONT, id)) {
      put(way, offer.id(), id, words.offer(offer));
    }
    return true;
  }

  /**
   * What has become of a class somebody has, or waits for, a seat of.
   *
   * @param occasion what tells this message from others about the booking; the same is sent once
   * @param number booking number
   * @param reader who is told
   * @param session the class, as it was booked
   * @param reason what it is about
   * @param text whole sentences in all languages, without name and number of the person
   * @param notAfter from when it is of no use any more
   */
  public record News(
      String occasion,
      String number,
      Attendee reader,
      SupportSession session,
      PhoneReason reason,
      LocalText text,
      Instant notAfter) {

    /** Who reads it stays out of logs. */
    @Override
    public String toString() {
      return "News[" + occasion + "]";
    }
  }

  /**
   * Tells somebody what has become of a class, in the caller's transaction.
   *
   * @param news what is told
   * @return false when that person has no way messages are sent by, so that somebody has to call
   */
  public boolean tell(News news) {
    Reminder way = news.reader().reminder();
    if (!way.isSent()) {
      return false;
    }
    String id = NoticeMessage.id(news.number(), news.occasion());
    if (!outbox.holds(Chain.FRONT, id)) {
      put(way, news.number(), id, words.news(news));
    }
    return true;
  }

  /**
   * Plans a postcard anew, also when one of its kind was printed before.
   *
   * @param number booking number
   * @param kind what it tells
   */
  public void post(String number, NoticeKind kind) {
    store.planAnew(new Planned(number, kind, Reminder.POSTCARD));
  }

  /** Seats were given: confirms them, and plans what follows. */
  void booked(List<SeatDraft> given, List<SupportSession> sessions, Instant now) {
    List<Planned> planned = new ArrayList<>();
    for (SeatDraft draft : given) {
      Reminder way = draft.wish().attendee().reminder();
      if (!draft.isWalkIn() && (way.isSent() || way == Reminder.POSTCARD)) {
        planned.addAll(
            followed(
                NoticeKind.CONFIRMATION,
                draft.booking().number(),
                draft.wish().attendee(),
                session(sessions, draft),
                now));
      }
    }
    if (!planned.isEmpty()) {
      store.plan(planned);
    }
  }

  /** A booking was moved to another day: says both, and plans what follows the new one. */
  void moved(SeatDraft draft, SupportSession before, SupportSession session, Instant now) {
    String number = draft.booking().number();
    Attendee attendee = draft.wish().attendee();
    List<Planned> planned = new ArrayList<>();
    if (attendee.reminder() == Reminder.POSTCARD) {
      planned.addAll(follow(rules.plan().posted(now, session.startsAt()), number, attendee));
      planned.add(0, new Planned(number, NoticeKind.OTHER_DAY, Reminder.POSTCARD));
    } else if (attendee.reminder().isSent()) {
      put(
          attendee.reminder(),
          number,
          NoticeMessage.id(number, NoticeKind.OTHER_DAY.name()),
          words.otherDay(number, attendee, session, before));
      planned.addAll(follow(rules.plan().sent(now, session.startsAt()), number, attendee));
    }
    if (!planned.isEmpty()) {
      store.plan(planned);
    }
  }

  /** What comes later than the confirmation, which is told otherwise. */
  private static List<Planned> follow(Set<NoticeKind> kinds, String number, Attendee attendee) {
    return planned(number, attendee, kinds).stream()
        .filter(one -> one.kind() != NoticeKind.CONFIRMATION)
        .toList();
  }

  /**
   * A draw gave a seat, which is followed by what follows every booking, or a place on the waiting
   * list; false when no message or postcard says so, and somebody has to call.
   */
  boolean drawn(
      NoticeKind kind, String number, Attendee attendee, SupportSession session, Instant now) {
    boolean won = kind == NoticeKind.WON;
    if (!attendee.reminder().isSent() && (!won || attendee.reminder() != Reminder.POSTCARD)) {
      return false;
    }
    if (won) {
      List<Planned> planned = followed(kind, number, attendee, session, now);
      if (!planned.isEmpty()) {
        store.plan(planned);
      }
    } else {
      put(new Planned(number, kind, attendee.reminder()), attendee, session);
    }
    return true;
  }

  /**
   * Somebody took a seat that was held: confirms it, and plans what follows, also when that was
   * done before for a seat this one stands in place of.
   */
  void taken(String number, Attendee attendee, SupportSession session, Instant now) {
    Reminder way = attendee.reminder();
    if (way == Reminder.POSTCARD) {
      planned(number, attendee, rules.plan().posted(now, session.startsAt()))
          .forEach(store::planAnew);
    } else if (way.isSent()) {
      put(
          way,
          number,
          NoticeMessage.id(number, "TAKEN " + session.id()),
          words.of(NoticeKind.CONFIRMATION, number, attendee, session));
      follow(rules.plan().sent(now, session.startsAt()), number, attendee).forEach(store::planAnew);
    }
  }

  /** Reminds of a booking; false when that was done before. */
  boolean remind(Planned planned, Attendee attendee, SupportSession session, Instant now) {
    if (!store.done(planned, "job", now)) {
      return false;
    }
    put(planned, attendee, session);
    return true;
  }

  private List<Planned> followed(
      NoticeKind first, String number, Attendee attendee, SupportSession session, Instant now) {
    if (attendee.reminder() == Reminder.POSTCARD) {
      return planned(number, attendee, rules.plan().posted(now, session.startsAt()));
    }
    put(new Planned(number, first, attendee.reminder()), attendee, session);
    return follow(rules.plan().sent(now, session.startsAt()), number, attendee);
  }

  private static List<Planned> planned(String number, Attendee attendee, Set<NoticeKind> kinds) {
    return kinds.stream().map(kind -> new Planned(number, kind, attendee.reminder())).toList();
  }

  private void put(Planned planned, Attendee attendee, SupportSession session) {
    put(
        planned.way(),
        planned.number(),
        NoticeMessage.id(planned.number(), planned.kind().name()),
        words.of(planned.kind(), planned.number(), attendee, session));
  }

  private void put(Reminder way, String key, String id, NoticeMessage message) {
    outbox.put(Chain.FRONT, NoticeMessage.topic(way), key, id, message.toJson());
  }

  private static SupportSession session(List<SupportSession> sessions, SeatDraft draft) {
    return sessions.stream()
        .filter(session -> session.id() == draft.wish().sessionId())
        .findFirst()
        .orElseThrow();
  }
}
