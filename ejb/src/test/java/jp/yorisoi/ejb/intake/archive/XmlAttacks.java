package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.Edits;
import jp.yorisoi.policy.attack.TrapServer;
import org.junit.jupiter.api.Assertions;

/** Hostile application.xml, read as a package of the outside is. */
public final class XmlAttacks {
  private static final String SECRET = "CANARY-CONTENT";
  private static final int LONG = 10_000;

  /** An answer that takes longer was worth an attack. */
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private XmlAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("application-xml", XmlAttacks::edited)
        .kind(
            "application-grown",
            grown -> read(SamplePackages.withApplication(xml -> grown(xml, grown))))
        .kind("application-bytes", XmlAttacks::bytes);
  }

  private static String edited(String edits) throws IOException {
    Path canary = Files.writeString(Files.createTempFile("canary", ".txt"), SECRET);
    try (TrapServer trap = new TrapServer()) {
      String all =
          edits.replace("{trap}", trap.address()).replace("{canary}", canary.toUri().toString());
      String outcome = read(SamplePackages.withApplication(xml -> Edits.of(xml, all)));
      assertThat(trap.asked()).as("asked for from outside").isEmpty();
      return outcome;
    } finally {
      Files.delete(canary);
    }
  }

  private static String read(byte[] archive) {
    ReadOutcome outcome =
        Assertions.assertTimeoutPreemptively(AT_ONCE, () -> PackageReader.read(archive));
    assertThat(outcome.toString()).doesNotContain(SECRET);
    if (outcome instanceof ReadOutcome.Refused refused) {
      return "refused " + refused.refusal().reason().code();
    }
    Application read = ((ReadOutcome.Read) outcome).content().application();
    assertThat(read).isEqualTo(SamplePackages.application());
    return "read as it is";
  }

  private static String grown(String xml, String how) {
    return switch (how) {
      case "billion laughs" -> doctype(xml, laughs());
      case "quadratic" ->
          doctype(xml, "<!ENTITY a \"" + "a".repeat(LONG) + "\">")
              .replace("安来市長", "&a;".repeat(LONG));
      case "depth" -> xml.replace("安来市長", "<a>".repeat(100_000) + "</a>".repeat(100_000));
      case "attributes" -> xml.replace("<Sex>", "<Sex" + numbered(" a%d='1'", 50_000) + ">");
      case "name" -> xml.replace("<Sex>", "<" + "a".repeat(1_000_000) + "/><Sex>");
      case "namespaces" ->
          xml.replace("<Sex>", "<Sex" + numbered(" xmlns:n%d='urn:%<d'", 20_000) + ">");
      case "items" ->
          xml.replace(
              "</Content>", numbered("<Item id='f%d' name='x'>x</Item>", 600) + "</Content>");
      case "size" -> xml + " ".repeat(PackageLimits.APPLICATION_BYTES);
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static String doctype(String xml, String entities) {
    return xml.replace("<Application ", "<!DOCTYPE Application [" + entities + "]><Application ");
  }

  private static String laughs() {
    List<String> entities = new ArrayList<>(List.of("<!ENTITY l0 \"lol\">"));
    for (int i = 1; i < 10; i++) {
      entities.add("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return String.join("", entities);
  }

  private static String numbered(String form, int many) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < many; i++) {
      text.append(form.formatted(i));
    }
    return text.toString();
  }

  private static String bytes(String how) {
    String good =
        new String(
            SamplePackages.files(Channel.SELF).get("application.xml"), StandardCharsets.UTF_8);
    String hostile = doctype(good, "<!ENTITY x SYSTEM 'file:///etc/hostname'>");
    return read(SamplePackages.withListed("application.xml", encoded(how, good, hostile)));
  }

  private static byte[] encoded(String how, String good, String hostile) {
    return switch (how) {
      case "utf-16" -> hostile.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
      case "utf-7" ->
          hostile
              .replace("UTF-8", "UTF-7")
              .replace("<!DOCTYPE", "+ADwAIQ-DOCTYPE")
              .getBytes(StandardCharsets.UTF_8);
      case "overlong" -> spliced(good, new byte[] {(byte) 0xC0, (byte) 0xBC});
      case "nul" -> spliced(good, new byte[] {0});
      case "bom" -> ("\uFEFF" + hostile).getBytes(StandardCharsets.UTF_8);
      case "iso-2022-jp" -> good.replace("UTF-8", "ISO-2022-JP").getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(how);
    };
  }

  /** Bytes in the middle of the first name. */
  private static byte[] spliced(String xml, byte[] middle) {
    Charset utf8 = StandardCharsets.UTF_8;
    int at = xml.indexOf("花子");
    byte[] head = xml.substring(0, at).getBytes(utf8);
    byte[] tail = xml.substring(at).getBytes(utf8);
    byte[] all = Arrays.copyOf(head, head.length + middle.length + tail.length);
    System.arraycopy(middle, 0, all, head.length, middle.length);
    System.arraycopy(tail, 0, all, head.length + middle.length, tail.length);
    return all;
  }
}
