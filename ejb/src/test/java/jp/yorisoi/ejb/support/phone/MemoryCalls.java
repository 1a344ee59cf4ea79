package jp.yorisoi.ejb.support.phone;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.vault.Vaults;

/** Calls in memory. */
public final class MemoryCalls implements PhoneTaskStore {
  private final Map<String, Stored> tasks = new LinkedHashMap<>();
  private final Map<String, byte[]> occasions = new LinkedHashMap<>();

  /** What other parts of booking add calls with. */
  public PhoneTasks adding(Vaults vaults, CallerContext context, java.time.Clock clock)
      throws Exception {
    PhoneTasks adding = new PhoneTasks();
    SeatWorkshop.set(adding, "store", this);
    SeatWorkshop.set(adding, "vaults", vaults);
    SeatWorkshop.set(adding, "context", context);
    SeatWorkshop.set(adding, "clock", clock);
    return adding;
  }

  /** Those to be made: {@code reason booking}. */
  public List<String> toMake() {
    return open(Integer.MAX_VALUE).stream()
        .map(one -> one.reason() + " " + one.bookingNumber())
        .toList();
  }

  /** What is said in the calls to be made. */
  public List<Callee> callees(Vaults vaults) {
    return open(Integer.MAX_VALUE).stream()
        .map(
            one ->
                Callee.of(
                    vaults
                        .front()
                        .open(one.callee(), PhoneTasks.TABLE, PhoneTasks.COLUMN, one.id())))
        .toList();
  }

  @Override
  public boolean add(Added task) {
    if (occasions.values().stream().anyMatch(one -> Arrays.equals(one, task.occasion()))) {
      return false;
    }
    occasions.put(task.id(), task.occasion());
    tasks.put(
        task.id(),
        new Stored(
            task.id(),
            PhoneReason.valueOf(task.reason()),
            task.sessionId(),
            task.bookingNumber(),
            task.callee(),
            task.personKey(),
            task.unlisted(),
            task.callBy(),
            0,
            null,
            null,
            null,
            null));
    return true;
  }

  @Override
  public boolean answered(byte[] occasion, PhoneResult result, Instant now, String by) {
    Optional<Stored> open =
        open(Integer.MAX_VALUE).stream()
            .filter(one -> Arrays.equals(occasions.get(one.id()), occasion))
            .findFirst();
    open.ifPresent(one -> finished(one.id(), result, now, by));
    return open.isPresent();
  }

  @Override
  public void withdrawAll(long sessionId, PhoneReason reason, Instant now, String by) {
    open(Integer.MAX_VALUE).stream()
        .filter(one -> one.sessionId() == sessionId && one.reason() == reason)
        .forEach(one -> finished(one.id(), PhoneResult.WITHDRAWN, now, by));
  }

  @Override
  public List<Stored> open(int limit) {
    return tasks.values().stream().filter(one -> one.result() == null).limit(limit).toList();
  }

  @Override
  public List<Stored> done(Instant since, int limit) {
    return tasks.values().stream()
        .filter(one -> one.doneAt() != null && !one.doneAt().isBefore(since))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Stored> hold(String id) {
    return Optional.ofNullable(tasks.get(id));
  }

  @Override
  public void tried(String id, Instant now, String by) {
    tasks.computeIfPresent(id, (key, one) -> with(one, one.tries() + 1, now, null, null, null));
  }

  @Override
  public void finished(String id, PhoneResult result, Instant now, String by) {
    tasks.computeIfPresent(
        id, (key, one) -> with(one, one.tries(), one.triedAt(), result, now, by));
  }

  private static Stored with(
      Stored one, int tries, Instant triedAt, PhoneResult result, Instant doneAt, String by) {
    return new Stored(
        one.id(),
        one.reason(),
        one.sessionId(),
        one.bookingNumber(),
        one.callee(),
        one.personKey(),
        one.unlisted(),
        one.callBy(),
        tries,
        triedAt,
        result,
        doneAt,
        by);
  }
}
