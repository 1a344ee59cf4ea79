package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingNotices;
import jp.yorisoi.ejb.support.NoticeRules;
import jp.yorisoi.ejb.support.phone.PhoneReason;

/**
 * Mail, SMS and LINE, for those who chose one when they booked. At night a message waits for the
 * morning; whom it would reach too late then is called.
 */
@ApplicationScoped
public class MessageWay implements NoticeWay {
  private BookingNotices notices;
  private NoticeRules rules;
  private Clock clock;

  /** For the container. */
  public MessageWay() {}

  @Inject
  MessageWay(BookingNotices notices, NoticeRules rules, Clock clock) {
    this.notices = notices;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Optional<String> reaches(Attendee attendee, PhoneReason reason, Instant notAfter) {
    boolean inTime = rules.quiet().firstAfter(clock.instant()).isBefore(notAfter);
    return switch (attendee.reminder()) {
      case MAIL -> Optional.of("メール").filter(way -> inTime);
      case SMS -> Optional.of("SMS").filter(way -> inTime);
      case LINE -> Optional.of("LINE").filter(way -> inTime);
      case PHONE, POSTCARD, NONE -> Optional.empty();
    };
  }

  @Override
  public void put(Told told) {
    notices.tell(
        new BookingNotices.News(
            told.occasion(),
            told.person().number(),
            told.person().attendee(),
            told.session(),
            told.reason(),
            told.text(),
            told.notAfter()));
  }
}
