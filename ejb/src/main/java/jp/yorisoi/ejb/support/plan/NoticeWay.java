package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;

/**
 * A way by which somebody with a seat is told something without a call. Every bean of this type is
 * asked; whom none of them reaches is called.
 */
public interface NoticeWay {

  /**
   * What is to be told.
   *
   * @param occasion what makes it one message and no second
   * @param person who is told
   * @param session the session it is about, as it was booked
   * @param reason what it is about
   * @param text whole sentences in all languages, without name and number of the person; by
   *     telephone the Japanese one is read out
   * @param notAfter from when it is of no use any more
   */
  record Told(
      String occasion,
      SessionPeople.Person person,
      SupportSession session,
      PhoneReason reason,
      LocalText text,
      Instant notAfter) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
      return "Told[" + reason + " " + person + "]";
    }
  }

  /**
   * Whether somebody is reached this way.
   *
   * @param attendee who
   * @param reason what it is about
   * @param notAfter from when it is of no use any more
   * @return what the desk calls the way, e.g. メール; empty when it does not reach this person, or not
   *     with this, or not in time
   */
  Optional<String> reaches(Attendee attendee, PhoneReason reason, Instant notAfter);

  /**
   * Puts a message on its way, in the transaction of what it tells.
   *
   * @param told what is to be told to somebody it reaches
   */
  void put(Told told);
}
