package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;

/** When the desk may write to the people of a session: seldom enough that they still read it. */
public final class MessageRule {
  /** So many messages to one session in {@link #SESSION_SPAN}. */
  public static final int PER_SESSION = 3;

  /** Span in which messages to one session are counted. */
  public static final Duration SESSION_SPAN = Duration.ofDays(1);

  /** So many messages of one member of staff in {@link #SENDER_SPAN}. */
  public static final int PER_SENDER = 10;

  /** Span in which messages of one member of staff are counted. */
  public static final Duration SENDER_SPAN = Duration.ofHours(1);

  private MessageRule() {}

  /** What is said to a message. */
  public enum Answer {
    /** It is to be sent. */
    SENT,
    /** The session is over, or not held. */
    OVER,
    /** Nobody has a seat. */
    NOBODY,
    /** Since the page was shown somebody has booked or given back. */
    MEANWHILE,
    /** Too many were sent already. */
    TOO_OFTEN
  }

  /**
   * What was sent before.
   *
   * @param toSession messages to this session in {@link #SESSION_SPAN}
   * @param bySender messages of this member of staff in {@link #SENDER_SPAN}
   */
  public record Before(int toSession, int bySender) {}

  /**
   * Decides about a message.
   *
   * @param session the session, whose row nobody else changes until it is committed
   * @param seen how many people the page said
   * @param people how many there are
   * @param before what was sent before
   * @param now present time
   * @return {@link Answer#SENT} when it is to be sent
   */
  public static Answer answer(
      SupportSession session, int seen, int people, Before before, Instant now) {
    if (session.cancelled() || !now.isBefore(session.endsAt())) {
      return Answer.OVER;
    }
    if (people == 0) {
      return Answer.NOBODY;
    }
    if (people != seen) {
      return Answer.MEANWHILE;
    }
    boolean often = before.toSession() >= PER_SESSION || before.bySender() >= PER_SENDER;
    return often ? Answer.TOO_OFTEN : Answer.SENT;
  }
}
