package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.number.IndividualNumber;

/** What the acts on a legal hold do, in the transaction of the desk. */
@ApplicationScoped
public class HoldActs {
  /** Signs of a reason. */
  static final int LONGEST_REASON = 1000;

  /** Signs of who ordered it. */
  static final int LONGEST_NAME = 80;

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private HoldStore store;
  private HeldRecords records;
  private CallerContext context;
  private Clock clock;

  /** For the container. */
  public HoldActs() {}

  @Inject
  HoldActs(HoldStore store, HeldRecords records, CallerContext context, Clock clock) {
    this.store = store;
    this.records = records;
    this.context = context;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  /** Nothing is stored; a target that is none covers nothing. */
  HoldCheck check(Chain chain, NewHold wish) {
    List<HoldOutcome> problems = problems(chain, wish);
    return new HoldCheck(
        problems, problems.contains(HoldOutcome.WRONG_TARGET) ? 0 : count(chain, wish));
  }

  /**
   * A number nobody has is refused, and so is one the caller may not see, in the same way: entered
   * again by who is sure, either is kept.
   */
  HoldOutcome enter(Chain chain, NewHold wish) {
    List<HoldOutcome> problems = problems(chain, wish);
    if (!problems.isEmpty()) {
      return problems.get(0);
    }
    if (!wish.sure() && wish.scope().isNumber() && count(chain, wish) == 0) {
      return HoldOutcome.NOT_FOUND;
    }
    store.add(chain, hold(wish, wish.scope().target(wish.target()).orElseThrow()));
    return HoldOutcome.DONE;
  }

  private long count(Chain chain, NewHold wish) {
    return records.count(chain, wish.scope(), wish.scope().target(wish.target()).orElseThrow());
  }

  private List<HoldOutcome> problems(Chain chain, NewHold wish) {
    List<HoldOutcome> problems = new ArrayList<>();
    Optional<String> target =
        Optional.ofNullable(wish.scope())
            .filter(scope -> scope.isIn(chain.schema()))
            .flatMap(scope -> scope.target(wish.target()));
    if (target.isEmpty() || holdsNothing(chain, wish.scope(), target.get())) {
      problems.add(HoldOutcome.WRONG_TARGET);
    }
    if (!isText(wish.reason(), LONGEST_REASON)) {
      problems.add(HoldOutcome.REASON_MISSING);
    }
    if (!isText(wish.orderedBy(), LONGEST_NAME)) {
      problems.add(HoldOutcome.ORDER_MISSING);
    }
    if (wish.from() == null || isOver(wish)) {
      problems.add(HoldOutcome.WRONG_PERIOD);
    }
    if (IndividualNumber.isIn(wish.target() + "\n" + wish.reason() + "\n" + wish.orderedBy())) {
      problems.add(HoldOutcome.INDIVIDUAL_NUMBER);
    }
    return List.copyOf(problems);
  }

  /** A hold over a kind of record the other schema has would be entered and keep nothing. */
  private static boolean holdsNothing(Chain chain, HoldScope scope, String target) {
    return scope == HoldScope.KIND && !KeptFor.valueOf(target).isOf(chain);
  }

  private boolean isOver(NewHold wish) {
    return wish.until() != null
        && (wish.until().isBefore(wish.from()) || wish.until().isBefore(today()));
  }

  private Hold hold(NewHold wish, String target) {
    return new Hold(
        UUID.randomUUID().toString(),
        wish.scope(),
        target,
        wish.reason().strip(),
        wish.orderedBy().strip(),
        wish.from(),
        wish.until(),
        now(),
        context.caller().id(),
        null,
        null,
        null,
        null);
  }

  HoldOutcome askLift(Chain chain, String id) {
    return done(
        store
            .find(chain, id)
            .filter(hold -> hold.liftedAt() == null && !hold.isLiftAsked())
            .filter(hold -> store.askLift(chain, id, me(), now()))
            .isPresent());
  }

  /** Two persons (twoPersons in the policy of the city): never who asked for it. */
  HoldOutcome lift(Chain chain, String id) {
    Optional<Hold> asked = store.find(chain, id).filter(Hold::isLiftAsked);
    if (asked.filter(hold -> hold.liftAskedBy().equals(me())).isPresent()) {
      return HoldOutcome.SAME_PERSON;
    }
    return done(asked.filter(hold -> store.lift(chain, id, me(), now())).isPresent());
  }

  int liftsToConfirm(Chain chain) {
    return store.liftsAskedByOthers(chain, me());
  }

  HoldOutcome keep(Chain chain, String id) {
    return done(
        store
            .find(chain, id)
            .filter(Hold::isLiftAsked)
            .filter(hold -> store.keep(chain, id))
            .isPresent());
  }

  private static HoldOutcome done(boolean done) {
    return done ? HoldOutcome.DONE : HoldOutcome.GONE;
  }

  private String me() {
    return context.caller().id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.strip().length() <= longest;
  }
}
