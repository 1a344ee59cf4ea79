package jp.yorisoi.ejb.intake;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Takes in one package of a sending system: verify, store, and only then say yes. Owns no
 * transaction, since verification asks the issuer of the certificate; the desk owns short ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageIntake {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private IntakeDesk desk;
  @EJB private SignaturePort signatures;
  @Inject private Catalogue catalogue;
  @Inject private Cities cities;
  @Inject private Vaults vaults;
  @Inject private Clock clock;

  /** For the container. */
  public PackageIntake() {}

  PackageIntake(
      IntakeDesk desk,
      SignaturePort signatures,
      Catalogue catalogue,
      Cities cities,
      Vaults vaults,
      Clock clock) {
    this.desk = desk;
    this.signatures = signatures;
    this.catalogue = catalogue;
    this.cities = cities;
    this.vaults = vaults;
    this.clock = clock;
  }

  /**
   * Makes sure that this instance has what it needs to judge and store: without it every package
   * would fail, for no reason of its own.
   *
   * @throws IllegalStateException when keys, trust store or a setting are missing or unreadable
   */
  public void ready() {
    vaults.front();
    signatures.ready();
  }

  /**
   * Receives a package for a caller who has just asked the desk and found that it is new; one that
   * was received before is stored no second time and gets the same answer.
   *
   * @param received the package as it came
   * @return what came of it
   */
  public IntakeOutcome takeIn(ReceivedPackage received) {
    Judgement judgement = judge(received);
    if (judgement instanceof Judgement.Fit fit) {
      return desk.accept(received, fit.content(), fit.verification());
    }
    if (judgement instanceof Judgement.Unfit unfit) {
      return desk.quarantine(received, unfit.refusal());
    }
    return new IntakeOutcome.Deferred(((Judgement.Open) judgement).reason());
  }

  private Judgement judge(ReceivedPackage received) {
    ReadOutcome outcome = PackageReader.read(received.archive());
    return outcome instanceof ReadOutcome.Read read
        ? judge(read.content(), received)
        : new Judgement.Unfit(((ReadOutcome.Refused) outcome).refusal());
  }

  private Judgement judge(ApplicationPackage content, ReceivedPackage received) {
    Instant now = clock.instant();
    ContentCheck check = new ContentCheck(catalogue, cities.current().code().value());
    Optional<Refusal> objection =
        check.objection(content, received, LocalDate.ofInstant(now, JAPAN));
    if (objection.isPresent()) {
      return new Judgement.Unfit(objection.get());
    }
    boolean required =
        check
            .procedure(content.manifest().header())
            .map(ProcedureDefinition::signatureRequired)
            .orElse(true);
    return new SignatureCheck(signatures).judge(content, required, received.arrivedAt(), now);
  }
}
