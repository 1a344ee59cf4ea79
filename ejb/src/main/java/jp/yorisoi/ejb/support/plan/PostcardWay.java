package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.BookingNotices;
import jp.yorisoi.ejb.support.NoticeRules;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.phone.PhoneReason;

/**
 * The postcard, for those who chose it, as long as it arrives in time. It tells of a class that is
 * not held or begins at another time; what the desk writes freely is read out on the telephone.
 */
@ApplicationScoped
public class PostcardWay implements NoticeWay {
  private static final Map<PhoneReason, NoticeKind> CARDS =
      Map.of(
          PhoneReason.SESSION_CANCELLED, NoticeKind.CANCELLED,
          PhoneReason.SESSION_MOVED, NoticeKind.MOVED);

  private BookingNotices notices;
  private NoticeRules rules;
  private Clock clock;

  /** For the container. */
  public PostcardWay() {}

  @Inject
  PostcardWay(BookingNotices notices, NoticeRules rules, Clock clock) {
    this.notices = notices;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public Optional<String> reaches(Attendee attendee, PhoneReason reason, Instant notAfter) {
    return attendee.reminder() == Reminder.POSTCARD
            && CARDS.containsKey(reason)
            && !rules.plan().comesTooLate(clock.instant(), notAfter)
        ? Optional.of("はがき")
        : Optional.empty();
  }

  @Override
  public void put(Told told) {
    notices.post(told.person().number(), CARDS.get(told.reason()));
  }
}
