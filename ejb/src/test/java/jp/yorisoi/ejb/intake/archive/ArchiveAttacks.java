package jp.yorisoi.ejb.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.Edits;

/** Hostile archives, read as a package of the outside is. */
public final class ArchiveAttacks {
  private static final String PHOTO = "attachments/01_insurance-proof.jpg";

  /** Ten times what reading a good package takes; a bomb that goes off takes a thousand times. */
  private static final long LITTLE = 16_000_000;

  private ArchiveAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("archive-name", ArchiveAttacks::withName)
        .kind("archive-edit", how -> refusal(BentZip.of(SamplePackages.good(Channel.SELF), how)))
        .kind("archive-bomb", how -> refusal(ZipBombs.of(how)))
        .kind("manifest", edits -> refusal(SamplePackages.withManifest(t -> Edits.of(t, edits))))
        .kind("attachment", how -> refusal(attachment(how)));
  }

  /** Why it is refused; nothing of it is handed out, and little memory was taken to find out. */
  private static String refusal(byte[] archive) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ReadOutcome outcome = PackageReader.read(archive);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) outcome).refusal().reason().code();
  }

  private static String withName(String name) {
    Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
    files.put(name, SamplePackages.jpeg(50));
    byte[] archive = SamplePackages.zip(files);
    String detail = ((ReadOutcome.Refused) PackageReader.read(archive)).refusal().detail();
    assertThat(detail).as("a hostile name stands in no detail").doesNotContain(name);
    return refusal(archive);
  }

  private static byte[] attachment(String how) {
    if (how.equals("changed after hashing")) {
      Map<String, byte[]> files = SamplePackages.files(Channel.SELF);
      files.put(PHOTO, SamplePackages.jpeg(2000).clone());
      files.get(PHOTO)[1999] ^= 1;
      return SamplePackages.zip(files);
    }
    return SamplePackages.withListed(PHOTO, content(how));
  }

  private static byte[] content(String how) {
    return switch (how) {
      case "archive inside" -> SamplePackages.good(Channel.SELF);
      case "picture with archive" ->
          joined(SamplePackages.jpeg(300), SamplePackages.good(Channel.SELF));
      case "gzip" -> begun(0x1f, 0x8b, 8);
      case "seven-zip" -> begun('7', 'z', 0xbc, 0xaf, 0x27, 0x1c);
      case "tar" -> tar();
      case "program" -> begun('M', 'Z', 0x90, 0);
      case "html" -> "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
      case "pdf" -> "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
      case "empty" -> new byte[0];
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static byte[] begun(int... magic) {
    byte[] bytes = new byte[600];
    new Random(2).nextBytes(bytes);
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    return bytes;
  }

  /** A JPEG by its first bytes, a tar by its mark. */
  private static byte[] tar() {
    byte[] bytes = begun(0xff, 0xd8, 0xff);
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, bytes, 257, 5);
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
