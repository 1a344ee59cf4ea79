package jp.yorisoi.ejb.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to the published numbers: the job of the outer zone writes them, everybody reads. */
@Stateless
@Guarded(Chain.FRONT)
public class FrontFiguresDesk {
  @Inject private Counting counting;
  @Inject private FigureStore store;
  @Inject private AuditDetails details;

  /**
   * Counts whose data {@code front} holds and publishes it; a second call the same day changes
   * nothing but what happened in between.
   *
   * @return how many numbers were published
   */
  @Allow(
      permission = Permission.PUBLISH_FIGURES,
      event = AuditEvent.FIGURES_PUBLISHED,
      purpose = Purpose.OPERATION)
  public int publish() {
    List<PrivacyFigure> counted = counting.in(Chain.FRONT);
    counted.forEach(store::put);
    details.fields("figures=" + counted.size());
    return counted.size();
  }

  /**
   * The numbers of one procedure or kind, both schemas together: people lie in one of them, staff
   * can have accounts in both and then count twice, never too low.
   *
   * @param assessed {@code procedure:<id>} or {@code kind:<id>}
   * @return the numbers, or empty before both zones have counted
   */
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public Optional<PrivacyFigure> figure(String assessed) {
    List<PrivacyFigure> parts =
        store.all().stream().filter(one -> one.assessed().equals(assessed)).toList();
    return parts.size() < Chain.values().length
        ? Optional.empty()
        : parts.stream().reduce(FrontFiguresDesk::together);
  }

  private static PrivacyFigure together(PrivacyFigure one, PrivacyFigure other) {
    return new PrivacyFigure(
        one.assessed(),
        one.countedIn(),
        one.people() + other.people(),
        Math.max(one.peopleFrom(), other.peopleFrom()),
        one.handlers() + other.handlers(),
        one.countedOn().isBefore(other.countedOn()) ? one.countedOn() : other.countedOn());
  }
}
