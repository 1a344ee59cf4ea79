package jp.yorisoi.ejb.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.governance.domain.LookRule;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The door for the job that tells residents who looked at their requests (docs/adr/0031). It reads
 * sealed entries only: what is published can be proved.
 */
@Stateless
@Guarded(Chain.CORE)
public class LookDesk {
  private static final int AT_A_TIME = 5000;
  private static final String USE = "look";

  @Inject private Looks looks;
  @Inject private Vaults vaults;

  /** For the container. */
  public LookDesk() {}

  LookDesk(Looks looks, Vaults vaults) {
    this.looks = looks;
    this.vaults = vaults;
  }

  /**
   * The looks behind a seal. Not recorded: the job reads the trail itself every few seconds, and
   * what it hands out is recorded where it is published.
   *
   * @param seal the last seal looked at before
   * @return what may be published, and how far it was read
   */
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.CASE_HANDLING)
  public LookBatch after(long seal) {
    long until = Math.min(looks.lastSeal(), seal + AT_A_TIME);
    if (until <= seal) {
      return new LookBatch(List.of(), seal);
    }
    return new LookBatch(
        looks.between(seal, until).stream().map(this::look).flatMap(Optional::stream).toList(),
        until);
  }

  private Optional<AccessLook> look(Looks.Entry entry) {
    return LookRule.kind(entry.event(), entry.outcome(), entry.purpose(), entry.actor())
        .map(
            kind ->
                new AccessLook(
                    entry.receiptNumber(),
                    key(entry),
                    LookRule.told(entry.at()),
                    entry.office() == null ? "" : entry.office(),
                    entry.purpose(),
                    kind));
  }

  private String key(Looks.Entry entry) {
    byte[] named = (entry.receiptNumber() + "/" + entry.seal()).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(vaults.core().keyedHash(USE, named));
  }
}
