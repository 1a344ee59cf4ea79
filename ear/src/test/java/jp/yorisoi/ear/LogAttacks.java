package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.attack.AttackRunner;

/** Text that would forge lines of the log, read back from the log. */
final class LogAttacks {
  private static final String MARK = "ATTACK";
  private static final String STATUS = "/resident/status.xhtml";
  private final Scene scene;
  private final RunningSystem system;

  LogAttacks(Scene scene) {
    this.scene = scene;
    this.system = scene.system();
  }

  void in(AttackRunner runner) {
    runner
        .kind("log-sign-in", this::signIn)
        .kind("log-path", path -> whole(() -> status(visitor().get(path))))
        .kind("log-header", line -> whole(() -> status(visitor().get(STATUS, line))))
        .kind("log-form", this::form);
  }

  /** Something that is tried. */
  private interface Try {
    String come() throws Exception;
  }

  private Intruder visitor() {
    return new Intruder(system);
  }

  private static String status(RawHttp.Answer answer) {
    return Integer.toString(answer.status());
  }

  private String signIn(String user) throws Exception {
    return whole(() -> visitor().signIn(user, "wrong").status() == 200 ? "refused" : "signed in");
  }

  private String form(String number) throws Exception {
    Intruder visitor = visitor();
    String token = Intruder.token(visitor.get(STATUS));
    String outcome =
        whole(
            () ->
                status(
                    visitor.post(
                        STATUS,
                        Intruder.fields(
                            Map.of("form", token, "number", number, "pin", "000000")))));
    scene.forgetGuesses();
    return outcome;
  }

  private String whole(Try attack) throws Exception {
    Path log = system.stack().places().logs().resolve("application.log");
    int before = Files.readAllLines(log).size();
    String came = attack.come();
    List<String> lines = Files.readAllLines(log);
    for (String line : lines.subList(before, lines.size())) {
      assertThat(line).doesNotContain(MARK, "\u001b", "\u202e");
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        assertThat(reader.readObject()).containsKey("LogMessage");
      }
    }
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM audit_entry WHERE CONCAT_WS(' ', actor, origin, case_ref,"
                    + " subject_ref, fields, request_id) LIKE ?",
                "%" + MARK + "%"))
        .as("in the audit")
        .isZero();
    return came + ", log whole";
  }
}
