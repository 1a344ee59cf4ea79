package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.BookingNoticeDesk;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.setting.SettingMissing;

/**
 * Sends the messages about bookings that wait in the outbox of {@code front}: none at night, and
 * none of a booking that was cancelled or a class that has begun meanwhile. What a way refuses for
 * good, or a way that is not set up here, becomes a call of the desk.
 */
@ApplicationScoped
public class BookingNoticeDelivery {
  /** After so many attempts, within about 20 minutes, news that cannot wait are told by a call. */
  private static final int PATIENCE = 8;

  private OutboxDelivery delivery;
  private BookingNoticeDesk desk;

  /** For the container. */
  public BookingNoticeDelivery() {}

  @Inject
  BookingNoticeDelivery(OutboxDelivery delivery) {
    this.delivery = delivery;
  }

  BookingNoticeDelivery(OutboxDelivery delivery, BookingNoticeDesk desk) {
    this.delivery = delivery;
    this.desk = desk;
  }

  @EJB
  void setDesk(BookingNoticeDesk desk) {
    this.desk = desk;
  }

  /** Sends one message. */
  @FunctionalInterface
  public interface Sender {
    /**
     * Sends.
     *
     * @param messageId id by which the receiver takes it once
     * @param message what to send
     * @throws DeliveryFailure if it was not taken
     */
    void send(String messageId, NoticeMessage message) throws DeliveryFailure;
  }

  /**
   * One run.
   *
   * @param way which messages
   * @param sender how they go
   * @return what came out
   */
  public String run(Reminder way, Sender sender) {
    return desk.isQuiet()
        ? "quiet"
        : delivery.run(Chain.FRONT, NoticeMessage.topic(way), message -> deliver(message, sender));
  }

  private void deliver(OutboxMessage message, Sender sender) throws DeliveryFailure {
    NoticeMessage notice;
    try {
      notice = NoticeMessage.fromJson(message.payload());
    } catch (IllegalArgumentException broken) {
      throw DeliveryFailure.forGood("payload_not_of_the_form", broken);
    }
    Optional<String> needless = desk.needless(notice);
    if (needless.isPresent()) {
      throw DeliveryFailure.needless(needless.get());
    }
    try {
      sender.send(message.messageId(), notice);
    } catch (DeliveryFailure refused) {
      if (refused.isForGood() || notice.isPressing() && message.attempt() >= PATIENCE) {
        callInstead(message, notice, refused.getMessage());
      }
      throw refused;
    } catch (SettingMissing unset) {
      callInstead(message, notice, "not_set_up");
      throw DeliveryFailure.forGood("not_set_up", unset);
    }
  }

  /** Trying again is of no use: somebody calls, and the message is dropped. */
  private void callInstead(OutboxMessage message, NoticeMessage notice, String reason)
      throws DeliveryFailure {
    if (desk.callInstead(message.messageId(), notice)) {
      throw DeliveryFailure.needless("called_instead " + reason);
    }
  }
}
