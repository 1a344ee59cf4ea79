package jp.yorisoi.ejb.support.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Adds calls to the list of the desk, in the transaction of what makes them necessary: when that is
 * undone there is nothing to tell either. Who adds one is behind a door that is guarded and
 * recorded.
 */
@Dependent
public class PhoneTasks {
  static final String TABLE = "support_phone_task";
  static final String COLUMN = "callee";

  @Inject private PhoneTaskStore store;
  @Inject private Vaults vaults;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Adds a call.
   *
   * @param task who is called and why
   * @return false when one of the same occasion is there already; nothing was added then
   */
  public boolean add(NewPhoneTask task) {
    return add(task, context.caller().id());
  }

  /**
   * Adds a call somebody else than the caller causes, e.g. one whose act is committed with the
   * caller's.
   *
   * @param task who is called and why
   * @param by who causes it
   * @return false when one of the same occasion is there already; nothing was added then
   */
  public boolean add(NewPhoneTask task, String by) {
    String id = UUID.randomUUID().toString();
    return store.add(
        new PhoneTaskStore.Added(
            id,
            key(task.occasion()),
            task.reason().name(),
            task.sessionId(),
            task.bookingNumber(),
            vault().seal(task.callee().clear(), TABLE, COLUMN, id),
            task.personKey(),
            task.unlisted(),
            task.callBy(),
            by,
            now()));
  }

  /**
   * Takes a call off the list because what it asks was answered.
   *
   * @param occasion as it was added
   * @param result what was answered, or {@link PhoneResult#WITHDRAWN}
   * @param by who answered
   * @return whether it was on the list; one that was made stays as it was
   */
  public boolean answered(String occasion, PhoneResult result, String by) {
    return store.answered(key(occasion), result, now(), by);
  }

  /**
   * Takes all calls of a reason about a session off the list.
   *
   * @param sessionId row id of the session
   * @param reason what they are about
   */
  public void withdrawAll(long sessionId, PhoneReason reason) {
    store.withdrawAll(sessionId, reason, now(), context.caller().id());
  }

  private byte[] key(String occasion) {
    return vault().keyedHash("support-phone-task", occasion.getBytes(StandardCharsets.UTF_8));
  }

  private Vault vault() {
    return vaults.front();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
