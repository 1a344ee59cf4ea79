package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageWriter;
import jp.yorisoi.ejb.intake.archive.SamplePackages;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.Edits;

/** Signed packages that say more than they may, taken in as one of the outside is. */
public final class IntakeAttacks {
  private static final Instant NOW = Instant.parse("2026-11-22T00:10:00Z");
  private static final String NUMBER = "2026112200000001";

  private IntakeAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("package-item", item -> refusal(withItem(item)))
        .kind("package-header", edits -> refusal(withHeader(edits)));
  }

  /** Takes one package in, every signature being good; it is quarantined and not stored. */
  private static String refusal(byte[] archive) {
    IntakeTables tables = new IntakeTables();
    IntakeOutcome outcome =
        BenignIntake.of(tables, NOW)
            .takeIn(new ReceivedPackage(Channel.PITTARI, NUMBER, NOW, archive));
    assertThat(outcome).isInstanceOf(IntakeOutcome.Rejected.class);
    assertThat(tables.submissions).isEmpty();
    assertThat(tables.refused).hasSize(1);
    return tables.refused.get(0).reason().code();
  }

  /** {@code id=value}, or {@code id@index=value}. */
  private static byte[] withItem(String written) {
    String[] pair = written.split("=", 2);
    String[] id = pair[0].split("@", 2);
    Application plain = new SampleClaim().application();
    List<Item> items = new ArrayList<>(plain.items());
    OptionalInt index =
        id.length == 2 ? OptionalInt.of(Integer.parseInt(id[1])) : OptionalInt.empty();
    items.add(new Item(id[0], "項目", index, pair[1]));
    Application more =
        new Application(
            plain.destination(),
            plain.applicationDate(),
            plain.applicant(),
            plain.contact(),
            plain.contentName(),
            items);
    return SamplePackages.withSignature(
        PackageWriter.write(
            SamplePackages.header(Channel.PITTARI), more, List.of(SamplePackages.photo())),
        new byte[] {1});
  }

  private static byte[] withHeader(String edits) {
    Map<String, byte[]> files = SamplePackages.unpacked(new SampleClaim().signed());
    String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
    files.put("manifest.json", Edits.of(manifest, edits).getBytes(StandardCharsets.UTF_8));
    return SamplePackages.zip(files);
  }
}
