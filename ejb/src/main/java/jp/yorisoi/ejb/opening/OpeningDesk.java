package jp.yorisoi.ejb.opening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.opening.domain.OpeningRule;
import jp.yorisoi.ejb.platform.guess.Place;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;

/** The entrance to the pages of booking in the minutes after it opens. */
@Stateless
@Guarded(Chain.FRONT)
public class OpeningDesk {
  @Inject private OpeningLine line;
  @Inject private Tickets tickets;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Where somebody stands; who has no number draws one.
   *
   * @param ticket what the browser kept, may be null or anything
   * @return the place; asked again with the same ticket it is the same number
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // numbers are drawn together
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public PlaceInLine place(String ticket) {
    return line.opening().map(opensAt -> place(opensAt, ticket)).orElse(PlaceInLine.NONE);
  }

  private PlaceInLine place(Instant opensAt, String ticket) {
    Optional<Long> number = tickets.read(ticket, opensAt);
    if (number.isEmpty()) {
      String network = Place.of(context.caller().origin()).orElse(null);
      number = line.draw(opensAt, network);
    }
    return number.map(drawn -> place(opensAt, drawn)).orElse(PlaceInLine.LATER);
  }

  private PlaceInLine place(Instant opensAt, long number) {
    Instant now = clock.instant();
    Duration left = OpeningRule.wait(number, opensAt, now);
    return new PlaceInLine(
        left.isZero(),
        tickets.write(opensAt, number),
        number,
        Math.max(0, number - 1 - OpeningRule.entered(opensAt, now)),
        left,
        OpeningRule.askAgain(left));
  }
}
