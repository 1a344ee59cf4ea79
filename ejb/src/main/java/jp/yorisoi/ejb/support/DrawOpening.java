package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.domain.DrawRule;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Commits to the seed of each draw, in the transaction in which its session is planned, or the next
 * one when its kind became one that is drawn: nobody has entered before the hash of the seed is
 * published. A session somebody has a seat of stays as it was when they booked, and so does one
 * that is planned when the time of its draw has passed.
 */
@Dependent
public class DrawOpening {
  private static final String TABLE = "support_draw";
  private static final String COLUMN = "secret";

  @Inject private SupportProgramme programme;
  @Inject private DrawStore store;
  @Inject private Vaults vaults;

  /**
   * Commits to the seeds of the sessions planned in the caller's transaction.
   *
   * @param now present time
   * @return of how many sessions
   */
  public int open(Instant now) {
    Map<String, DrawRule> rules = rules();
    int opened = 0;
    if (!rules.isEmpty()) {
      for (SupportSession session : store.undecided(rules.keySet(), now)) {
        Instant at = rules.get(session.kind()).drawsAt(session.startsAt());
        boolean inTime = at.isAfter(now) && at.isAfter(session.opensAt());
        opened += inTime && commit(session.id(), at, now) ? 1 : 0;
      }
    }
    return opened;
  }

  private boolean commit(long session, Instant at, Instant now) {
    DrawSeed seed = DrawSeed.random();
    byte[] clear = seed.text().getBytes(StandardCharsets.US_ASCII);
    byte[] secret = vaults.front().seal(clear, TABLE, COLUMN, Long.toString(session));
    return store.commit(session, at, seed.commitment(), secret, now);
  }

  private Map<String, DrawRule> rules() {
    Map<String, DrawRule> rules = new HashMap<>();
    programme
        .kinds()
        .forEach(
            kind ->
                kind.rules()
                    .draw()
                    .ifPresent(draw -> rules.put(kind.id(), new DrawRule(draw.days(), draw.at()))));
    return rules;
  }

  /** Opens the secret of a draw that is due. */
  DrawSeed seed(long session, DrawStore.Secret secret) {
    byte[] clear = vaults.front().open(secret.secret(), TABLE, COLUMN, Long.toString(session));
    return new DrawSeed(new String(clear, StandardCharsets.US_ASCII));
  }
}
