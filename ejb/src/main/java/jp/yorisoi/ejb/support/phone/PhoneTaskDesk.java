package jp.yorisoi.ejb.support.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.phone.PhoneTaskStore.Stored;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.vault.Vaults;

/** The door to the calls the desk has to make. */
@Stateless
@Guarded(Chain.FRONT)
public class PhoneTaskDesk {
  /** So many lines are shown; who has made these calls sees the next. */
  public static final int SHOWN = 100;

  private static final Duration LOOK_BACK = Duration.ofDays(7);
  private static final int SUBJECT_BYTES = 16;

  @Inject private PhoneTaskStore store;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Whom to call; without name and number of those who asked to be kept off the lists. Opening the
   * list is recorded before it is shown.
   *
   * @return calls to be made, those due first at the head
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.PHONE_TASKS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<PhoneTask> open() {
    return shown(store.open(SHOWN));
  }

  /**
   * One call, for who makes it now. Opening it is recorded before it is shown.
   *
   * @param id the call
   * @return the call, made or not; empty when there is no such call
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.PHONE_TASKS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<PhoneTask> one(String id) {
    List<PhoneTask> found = shown(store.hold(id).stream().toList());
    if (found.isEmpty()) {
      details.notFound();
    }
    return found.stream().findFirst();
  }

  /**
   * The calls of the last days, so that a mistake is seen and a question answered.
   *
   * @return calls that were made, given up or withdrawn, the last first
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.PHONE_TASKS_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<PhoneTask> done() {
    return shown(store.done(now().minus(LOOK_BACK), SHOWN));
  }

  /**
   * Says how a call went.
   *
   * @param id the call
   * @param seenTries how many tries the list said when the button was pressed; when somebody else
   *     has called meanwhile nothing is written
   * @param result what came of it, one the desk says ({@link PhoneResult#isSaid})
   * @return what came of saying so
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.PHONE_TASK_CALLED,
      purpose = Purpose.SUPPORT_BOOKING)
  public PhoneOutcome called(String id, int seenTries, PhoneResult result) {
    Optional<Stored> held = store.hold(id);
    if (held.isEmpty() || !result.isSaid()) {
      details.notFound();
      return PhoneOutcome.NOT_FOUND;
    }
    about(held.get());
    if (held.get().result() != null || held.get().tries() != seenTries) {
      details.fields("refused", PhoneOutcome.MEANWHILE.outcomeCode());
      return PhoneOutcome.MEANWHILE;
    }
    details.fields("call=" + result.name());
    if (result == PhoneResult.NO_ANSWER) {
      store.tried(id, now(), context.caller().id());
    } else {
      store.finished(id, result, now(), context.caller().id());
    }
    return PhoneOutcome.RECORDED;
  }

  /**
   * Name and number of one who asked to be kept off the lists, to call.
   *
   * @param id the call
   * @return who it is; empty when there is no such call, or anybody may see who it is
   */
  @Allow(
      permission = Permission.OPEN_UNLISTED_BOOKING,
      event = AuditEvent.BOOKING_NAME_OPENED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Optional<Callee> unlisted(String id) {
    Optional<Stored> found = store.hold(id).filter(Stored::unlisted);
    found.ifPresentOrElse(this::about, details::notFound);
    details.fields("kana", "phone");
    return found.map(this::callee);
  }

  private List<PhoneTask> shown(List<Stored> tasks) {
    details.fields("kana", "phone", "call");
    details.shown(tasks.stream().map(one -> new Shown(one.bookingNumber(), subject(one))).toList());
    Instant now = now();
    return tasks.stream().map(one -> view(one, now)).toList();
  }

  private void about(Stored task) {
    if (task.bookingNumber() != null) {
      details.aboutCase(task.bookingNumber());
    }
    details.aboutSubject(subject(task));
  }

  private PhoneTask view(Stored task, Instant now) {
    return new PhoneTask(
        task.id(),
        task.reason(),
        task.sessionId(),
        task.bookingNumber(),
        task.unlisted() ? callee(task).concealed() : callee(task),
        task.unlisted(),
        local(task.callBy()),
        !now.isBefore(task.callBy()),
        task.tries(),
        local(task.triedAt()),
        task.result(),
        local(task.doneAt()),
        task.doneBy());
  }

  private Callee callee(Stored task) {
    return Callee.of(
        vaults.front().open(task.callee(), PhoneTasks.TABLE, PhoneTasks.COLUMN, task.id()));
  }

  private static String subject(Stored task) {
    return HexFormat.of().formatHex(task.personKey(), 0, SUBJECT_BYTES);
  }

  private static LocalDateTime local(Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
