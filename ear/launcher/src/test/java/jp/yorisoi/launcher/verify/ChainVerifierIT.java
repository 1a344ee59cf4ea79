package jp.yorisoi.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.TestPorts;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains written by hand after docs/audit-chain.md, without any class of the writer. */
class ChainVerifierIT {
  private static final int LENGTH = 10;

  @TempDir static Path folder;
  private static LocalStack stack;
  private Path anchor;

  @BeforeAll
  static void start() {
    stack = LocalStack.in(folder).portsFrom(TestPorts.base(5)).start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @BeforeEach
  void chain() throws Exception {
    anchor = folder.resolve("core.anchor");
    change("DELETE FROM audit_seal", "DELETE FROM audit_entry");
    seal(1);
  }

  @Test
  void a_chain_as_it_was_written_is_proved() throws Exception {
    assertThat(verify()).isEqualTo(new Verdict("core", LENGTH, LENGTH / 2, 0, java.util.List.of()));
  }

  @Test
  void a_changed_row_is_named() throws Exception {
    change("UPDATE audit_entry SET actor = 'somebody else' WHERE id = 4");
    assertThat(verify().findings().get(0).seq()).isEqualTo(4);
  }

  @Test
  void a_missing_row_is_named() throws Exception {
    change("DELETE FROM audit_entry WHERE id = 6");
    assertThat(verify().findings().get(0).seq()).isEqualTo(6);
  }

  @Test
  void a_gap_in_the_seals_is_named() throws Exception {
    change("DELETE FROM audit_seal WHERE seq = 3");
    assertThat(verify().findings().get(0).seq()).isEqualTo(3);
  }

  @Test
  void two_rows_that_changed_places_are_named() throws Exception {
    change(
        "UPDATE audit_seal SET entry_id = 99 WHERE seq = 2",
        "UPDATE audit_seal SET entry_id = 2 WHERE seq = 3",
        "UPDATE audit_seal SET entry_id = 3 WHERE seq = 2");
    assertThat(verify().findings().get(0).seq()).isEqualTo(2);
  }

  @Test
  void a_chain_that_was_cut_is_shorter_than_its_anchor() throws Exception {
    change("DELETE FROM audit_seal WHERE seq > 7", "DELETE FROM audit_entry WHERE id > 7");
    assertThat(verify().findings().get(0).seq()).isEqualTo(8);
  }

  @Test
  void a_chain_that_the_administrator_made_anew_does_not_fit_the_anchor() throws Exception {
    String before = Files.readString(anchor);
    change("DELETE FROM audit_seal", "UPDATE audit_entry SET purpose = 'other' WHERE id = 5");
    seal(5);
    Files.writeString(anchor, before);
    assertThat(verify().findings().get(0).seq()).isBetween(5L, 6L);
  }

  @Test
  void a_missing_anchor_file_is_reported() throws Exception {
    Files.delete(anchor);
    assertThat(verify().proved()).isFalse();
  }

  @Test
  void an_old_row_nobody_sealed_is_reported() throws Exception {
    change(
        "INSERT INTO audit_entry (at, actor, zone, event, outcome, purpose, request_id) VALUES ('2020-01-01', 'a', 'z', 'e', 'o', 'p', 'r')");
    Verdict verdict = verify();
    assertThat(verdict.unsealed()).isEqualTo(1);
    assertThat(verdict.proved()).isFalse();
  }

  private Verdict verify() throws SQLException {
    try (Connection core = stack.owner(Schema.CORE)) {
      return DatabaseChain.verify("core", core, folder);
    }
  }

  private static void change(String... statements) throws SQLException {
    try (Connection core = stack.owner(Schema.CORE);
        Statement statement = core.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /**
   * Writes entries 1 to 10 unless they are there, seals them in order and anchors every second one.
   */
  private void seal(int changed) throws Exception {
    byte[] hash = new byte[32];
    StringBuilder lines = new StringBuilder();
    try (Connection core = stack.owner(Schema.CORE);
        PreparedStatement entry =
            core.prepareStatement(
                "INSERT IGNORE INTO audit_entry (id, at, actor, zone, event, outcome, purpose, fields, my_number, request_id)"
                    + " VALUES (?, '2026-11-22 00:00:00.000001', '安来', 'mynumber', 'CASE_OPENED', 'done', '審査', NULL, 0, 'r')");
        PreparedStatement seal =
            core.prepareStatement("INSERT INTO audit_seal VALUES (?, ?, ?, UTC_TIMESTAMP(6))")) {
      for (int seq = 1; seq <= LENGTH; seq++) {
        entry.setInt(1, seq);
        entry.executeUpdate();
        String purpose = changed == seq && changed > 1 ? "5:other" : "6:審査";
        String number = Integer.toString(seq);
        String canonical =
            number.length()
                + ":"
                + number
                + "26:2026-11-22 00:00:00.000001"
                + "6:安来"
                + "--"
                + "8:mynumber"
                + "11:CASE_OPENED"
                + "4:done"
                + purpose
                + "---"
                + "1:0"
                + "1:r";
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(hash);
        digest.update(ByteBuffer.allocate(8).putLong(seq).array());
        hash = digest.digest(canonical.getBytes(StandardCharsets.UTF_8));
        seal.setInt(1, seq);
        seal.setInt(2, seq);
        seal.setBytes(3, hash);
        seal.executeUpdate();
        if (seq % 2 == 0) {
          lines
              .append(seq)
              .append(' ')
              .append(HexFormat.of().formatHex(hash))
              .append(" 2026-11-22T00:00:00Z\n");
        }
      }
    }
    Files.writeString(anchor, lines);
  }
}
