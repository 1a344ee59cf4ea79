package jp.yorisoi.ejb.retention;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * What the doors of both schemas do about retention and legal holds. The guard finds the schema at
 * the door that inherits this.
 */
public abstract class HoldWork implements HoldDoor {
  private final Chain chain;

  @Inject private RetentionViews views;
  @Inject private HoldActs acts;
  @Inject private HoldStore holds;
  @Inject private AuditDetails details;

  HoldWork(Chain chain) {
    this.chain = chain;
  }

  HoldWork(
      Chain chain, RetentionViews views, HoldActs acts, HoldStore holds, AuditDetails details) {
    this.chain = chain;
    this.views = views;
    this.acts = acts;
    this.holds = holds;
    this.details = details;
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.RETENTION_VIEWED,
      purpose = Purpose.OPERATION)
  public RetentionView look() {
    RetentionView view = views.of(chain);
    details.fields("rules", "runs", "holds=" + view.holds().size());
    return view;
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public int liftsToConfirm() {
    return acts.liftsToConfirm(chain);
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.RETENTION_VIEWED,
      purpose = Purpose.OPERATION)
  public Optional<Hold> find(String id) {
    Optional<Hold> hold = holds.find(chain, id);
    hold.ifPresentOrElse(one -> about(one.scope(), one.target()), details::notFound);
    details.fields("hold=" + (hold.isPresent() ? id : "none"), "reason", "ordered_by");
    return hold;
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.RETENTION_VIEWED,
      purpose = Purpose.OPERATION)
  public HoldCheck check(NewHold wish) {
    HoldCheck check = acts.check(chain, wish);
    if (check.problems().isEmpty()) {
      about(wish.scope(), wish.scope().target(wish.target()).orElseThrow());
    }
    details.fields("scope=" + wish.scope(), "records=" + check.records());
    return check;
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.HOLD_ENTERED,
      purpose = Purpose.OPERATION)
  public HoldOutcome enter(NewHold wish) {
    HoldOutcome outcome = acts.enter(chain, wish);
    if (outcome == HoldOutcome.DONE) {
      about(wish.scope(), wish.scope().target(wish.target()).orElseThrow());
    }
    details.fields("scope=" + wish.scope(), "outcome=" + outcome);
    return outcome;
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.HOLD_LIFT_ASKED,
      purpose = Purpose.OPERATION)
  public HoldOutcome askLift(String id) {
    return noted(id, () -> acts.askLift(chain, id));
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.HOLD_KEPT,
      purpose = Purpose.OPERATION)
  public HoldOutcome keep(String id) {
    return noted(id, () -> acts.keep(chain, id));
  }

  @Override
  @Allow(
      permission = Permission.HOLD_RECORDS,
      event = AuditEvent.HOLD_LIFTED,
      purpose = Purpose.OPERATION)
  public HoldOutcome lift(String id) {
    return noted(id, () -> acts.lift(chain, id));
  }

  private HoldOutcome noted(String id, Supplier<HoldOutcome> act) {
    Optional<Hold> hold = holds.find(chain, id);
    hold.ifPresentOrElse(one -> about(one.scope(), one.target()), details::notFound);
    HoldOutcome outcome = act.get();
    details.fields("hold=" + (hold.isPresent() ? id : "none"), "outcome=" + outcome);
    return outcome;
  }

  private void about(HoldScope scope, String target) {
    switch (scope) {
      case CASE -> details.aboutCase(target);
      case PERSON -> details.aboutSubject(target);
      default -> {}
    }
  }
}
