package jp.yorisoi.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stamps over anchored heads, and what somebody could put in their place. */
class StampsTest {
  private static StampMaker office;
  private static StampMaker stranger;
  @TempDir private Path folder;
  private Path root;
  private byte[] hash;

  @BeforeAll
  static void found() throws Exception {
    office = new StampMaker(true);
    stranger = new StampMaker(true);
  }

  @BeforeEach
  void anchor() throws Exception {
    root = Files.writeString(folder.resolve("root.pem"), office.rootPem());
    hash = hash("head");
    Files.writeString(folder.resolve("core.anchor"), "5 " + hex(hash) + " 2026-11-25T12:00:00Z\n");
  }

  private static byte[] hash(String of) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.US_ASCII));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String line(long seq, byte[] head, byte[] token) {
    String base64 = Base64.getEncoder().encodeToString(token);
    return seq + " " + hex(head) + " 2026-11-25T12:00:20Z " + base64 + " .\n";
  }

  private Stamps.Result of(String lines) throws Exception {
    Files.writeString(folder.resolve("core.stamps"), lines);
    return Stamps.verify("core", folder, root);
  }

  @Test
  void stamps_over_the_anchored_head_are_right() throws Exception {
    Stamps.Result result =
        of(line(5, hash, office.token(hash)) + line(5, hash, office.token(hash)));
    assertThat(result.findings()).isEmpty();
    assertThat(result.good()).isEqualTo(2);
    assertThat(result.last()).isNotNull();
  }

  @Test
  void a_chain_without_stamps_has_none_and_is_not_wrong() {
    assertThat(Stamps.verify("front", folder, root))
        .isEqualTo(new Stamps.Result(0, null, java.util.List.of(), 0, null));
  }

  @Test
  void without_a_root_stamps_are_not_checked_which_is_no_finding_and_says_what_to_give()
      throws Exception {
    root = folder.resolve("elsewhere.pem");
    Stamps.Result result = of(line(5, hash, office.token(hash)));
    assertThat(result.findings()).isEmpty();
    assertThat(result.good()).isZero();
    assertThat(result.unchecked()).isEqualTo(1);
    assertThat(result.rootMissing()).contains("elsewhere.pem", "--tsa-root");
    byte[] other = hash("other");
    assertThat(of(line(5, other, office.token(other))).findings())
        .as("what needs no root is checked")
        .hasSize(1);
  }

  @Test
  void a_stamp_over_another_head_than_the_anchored_one_is_named() throws Exception {
    byte[] other = hash("other");
    assertThat(of(line(5, other, office.token(other))).findings())
        .extracting(Finding::seq)
        .containsExactly(5L);
    assertThat(of(line(5, hash, office.token(other))).findings())
        .as("the line says one thing and the token another")
        .extracting(Finding::seq)
        .containsExactly(5L);
    assertThat(of(line(6, hash, office.token(hash))).findings())
        .as("no anchor there")
        .extracting(Finding::seq)
        .containsExactly(6L);
  }

  @Test
  void a_token_of_another_authority_or_of_none_for_stamps_is_named() throws Exception {
    assertThat(of(line(5, hash, stranger.token(hash))).findings()).hasSize(1);
    StampMaker wrongPurpose = new StampMaker(false);
    root = Files.writeString(folder.resolve("root.pem"), wrongPurpose.rootPem());
    assertThat(of(line(5, hash, wrongPurpose.cmsOnly(hash))).findings()).hasSize(1);
  }

  @Test
  void a_token_with_a_changed_byte_is_named() throws Exception {
    byte[] token = office.token(hash);
    token[token.length - 20] ^= 1; // within the signature
    assertThat(of(line(5, hash, token)).findings()).extracting(Finding::seq).containsExactly(5L);
  }

  @Test
  void a_torn_line_is_passed_over_and_anything_else_is_reported() throws Exception {
    String whole = line(5, hash, office.token(hash));
    assertThat(of(whole.substring(0, 90) + "\n" + whole).findings()).isEmpty();
    assertThat(of("nobody wrote this\n" + whole).findings()).hasSize(1);
  }
}
