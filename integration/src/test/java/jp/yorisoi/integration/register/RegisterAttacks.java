package jp.yorisoi.integration.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.yorisoi.ejb.register.RegisterUnavailable;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.integration.LeadingAway;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.integration.soap.SoapServer;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.Edits;
import jp.yorisoi.policy.attack.TrapServer;

/** A register that was taken over. */
public final class RegisterAttacks {
  private static final String SECRET = "CANARY-CONTENT";

  private RegisterAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("soap-answer", RegisterAttacks::edited)
        .kind("redirect-register", RegisterAttacks::redirected);
  }

  private static String edited(String edits) throws IOException {
    Path canary = Files.writeString(Files.createTempFile("canary", ".txt"), SECRET);
    try (TrapServer trap = new TrapServer();
        SoapServer server = new SoapServer()) {
      String all =
          edits.replace("{trap}", trap.address()).replace("{canary}", canary.toUri().toString());
      server.gives(200, Edits.of(SoapServer.text("register/list-page.xml"), all));
      String outcome = read(server.address());
      assertThat(trap.asked()).isEmpty();
      return outcome;
    } finally {
      Files.delete(canary);
    }
  }

  private static String redirected(String status) throws IOException {
    try (TrapServer trap = new TrapServer();
        LeadingAway server =
            new LeadingAway(
                path ->
                    new LeadingAway.Answer(
                        Integer.parseInt(status), trap.address() + "/register", new byte[0]))) {
      String outcome = read(server.address() + "/");
      assertThat(trap.asked()).isEmpty();
      return outcome;
    }
  }

  private static String read(String address) {
    RegisterClient client =
        new RegisterClient(
            new RegisterSettings(
                Destinations.of(address), Duration.ofSeconds(2), Duration.ofSeconds(2)));
    try {
      List<ResidentRecord> page = RegisterMapping.read(client.list("322067", null, 2), null);
      return page.get(0).name().equals("安来　太郎") ? "read as it is" : "read otherwise";
    } catch (RegisterUnavailable refused) {
      StringWriter everything = new StringWriter();
      refused.printStackTrace(new PrintWriter(everything));
      assertThat(everything.toString()).doesNotContain(SECRET);
      return refused.getMessage();
    }
  }
}
