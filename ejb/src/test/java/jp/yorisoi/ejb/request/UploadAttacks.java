package jp.yorisoi.ejb.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.policy.attack.AttackRunner;
import org.junit.jupiter.api.Assertions;

/** Hostile files, looked at as an upload is. */
public final class UploadAttacks {
  private static final DocumentRequest PROOF =
      SampleAnswers.CLAIM.document("insurance-proof").orElseThrow();
  private static final Duration AT_ONCE = Duration.ofSeconds(5);
  private static final long LITTLE = 80_000_000;

  private UploadAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner.kind("upload", UploadAttacks::upload);
  }

  private static String upload(String how) throws IOException {
    byte[] content = HostileFiles.of(how);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    CheckedDocument checked =
        Assertions.assertTimeout(AT_ONCE, () -> DocumentCheck.of(PROOF, content));
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    if (checked.problem().isPresent()) {
      return checked.problem().get().messageKey();
    }
    byte[] kept = checked.document().orElseThrow().content();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain(HostileFiles.MARK)
        .doesNotContain("<script")
        .doesNotContain("PK\5\6");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept))).as("still a picture").isNotNull();
    return "kept, cleaned";
  }
}
