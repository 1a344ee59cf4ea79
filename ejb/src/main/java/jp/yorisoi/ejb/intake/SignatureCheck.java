package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.ApplicantKind;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.kernel.SearchKey;

/**
 * Whether a package is signed as it has to be, and by the applicant. A signature that is there is
 * verified even where none is required.
 */
final class SignatureCheck {
  private final SignaturePort signatures;

  SignatureCheck(SignaturePort signatures) {
    this.signatures = signatures;
  }

  /** Verifies; asks the issuer of the certificate, so it may take seconds. */
  Judgement judge(ApplicationPackage content, boolean required, Instant arrivedAt, Instant now) {
    if (content.signature().isEmpty()) {
      return required
          ? new Judgement.Unfit(new Refusal(RefusalReason.SIGNATURE_MISSING, ""))
          : new Judgement.Fit(content, new Verification(now, Optional.empty()));
    }
    SignatureOutcome outcome =
        signatures.verify(content.signature().get(), content.manifestBytes(), arrivedAt);
    if (outcome instanceof SignatureOutcome.Bad bad) {
      return new Judgement.Unfit(bad.refusal());
    }
    if (outcome instanceof SignatureOutcome.Undecided undecided) {
      return new Judgement.Open(undecided.reason());
    }
    SignatureOutcome.Good good = (SignatureOutcome.Good) outcome;
    return namesAnother(good.signer(), content)
        ? new Judgement.Unfit(new Refusal(RefusalReason.SIGNER_MISMATCH, ""))
        : new Judgement.Fit(content, new Verification(now, Optional.of(good)));
  }

  /**
   * Names are compared only when they can be: the applicant acts in person and the certificate
   * holds the legal name. They are folded first, since a card writes some characters otherwise.
   */
  private static boolean namesAnother(SignerAttributes signer, ApplicationPackage content) {
    if (content.manifest().header().applicantKind() != ApplicantKind.PRINCIPAL
        || !signer.nameIsLegal()) {
      return false;
    }
    SearchKey certified = SearchKey.of(signer.name());
    SearchKey declared = SearchKey.of(content.application().applicant().fullName());
    return !certified.isEmpty() && !certified.equals(declared);
  }
}
