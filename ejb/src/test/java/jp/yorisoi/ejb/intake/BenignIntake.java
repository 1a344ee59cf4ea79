package jp.yorisoi.ejb.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;
import jp.yorisoi.policy.zone.DeclaredFlows;

/** Intake over tables in memory, to which every signature is a good one of the applicant. */
final class BenignIntake {
  private BenignIntake() {}

  static PackageIntake of(IntakeTables tables, Instant now) {
    return of(tables, now, "安来　花子");
  }

  static PackageIntake of(IntakeTables tables, Instant now, String signer) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    AuditDetails details = new AuditDetails();
    details.begin(null);
    CallerContext caller = new CallerContext();
    caller.actAs(Caller.job("test", "lgwan"));
    IntakeDesk desk =
        new IntakeDesk(
            tables.new Submissions(),
            tables.new Quarantine(),
            tables.new Attempts(),
            new IntakeTables.Numbers(),
            new DeclaredFlows(),
            details,
            caller,
            clock);
    return new PackageIntake(
        desk,
        new Signatures(signer, now),
        Catalogue.packaged(),
        Cities.serving("yasugi"),
        new NoKeys(),
        clock);
  }

  /** Finds every signature good and made by one person. */
  private record Signatures(String signer, Instant now) implements SignaturePort {
    @Override
    public SignatureOutcome verify(byte[] sent, byte[] signed, Instant arrivedAt) {
      return new SignatureOutcome.Good(
          new SignerAttributes("1f", signer, "00000", "419900101", "2", "", ""),
          "SHA256withRSA",
          now);
    }

    @Override
    public void ready() {
      // always
    }
  }

  private static final class NoKeys extends Vaults {
    @Override
    public Vault front() {
      return null;
    }
  }
}
