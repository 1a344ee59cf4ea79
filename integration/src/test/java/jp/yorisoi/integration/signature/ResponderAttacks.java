package jp.yorisoi.integration.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.yorisoi.ejb.intake.SignatureOutcome;
import jp.yorisoi.integration.LeadingAway;
import jp.yorisoi.integration.LeadingAway.Answer;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.TrapServer;

/** An OCSP responder that was taken over. */
public final class ResponderAttacks {
  private ResponderAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("redirect-ocsp", ResponderAttacks::redirected)
        .kind("endless-ocsp", unused -> endless());
  }

  private static String redirected(String status) {
    try (TrapServer trap = new TrapServer();
        LeadingAway responder =
            new LeadingAway(
                path -> new Answer(Integer.parseInt(status), trap.address(), new byte[0]))) {
      String outcome = undecided(responder);
      assertThat(trap.asked()).isEmpty();
      return outcome;
    }
  }

  private static String endless() {
    try (LeadingAway responder = new LeadingAway(path -> new Answer(200, null, null))) {
      return undecided(responder);
    }
  }

  private static String undecided(LeadingAway responder) {
    SignatureOutcome outcome =
        SignatureAttacks.verify(
            URI.create(responder.address() + "/ocsp"),
            TestSignature.of(SignatureAttacks.MANIFEST, SignatureAttacks.CARD),
            SignatureAttacks.MANIFEST,
            SignatureAttacks.NOW);
    return ((SignatureOutcome.Undecided) outcome).reason();
  }
}
