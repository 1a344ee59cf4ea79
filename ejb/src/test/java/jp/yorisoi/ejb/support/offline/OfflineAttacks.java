package jp.yorisoi.ejb.support.offline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.attack.AttackRunner;

/** Files that are said to come back from a tablet, and marks no page of ours makes. */
public final class OfflineAttacks {
  private OfflineAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("offline-file", OfflineAttacks::file)
        .kind("offline-marks", OfflineAttacks::marks);
  }

  private static String file(String text) {
    return ResultFile.read(text.getBytes(StandardCharsets.UTF_8)).isEmpty() ? "refused" : "read";
  }

  /** What is inside a file whose key somebody had: how much of it counts, and what it decides. */
  private static String marks(String items) {
    byte[] clear = ("{\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8);
    Optional<List<OfflineItem>> read = ResultFile.items(clear);
    if (read.isEmpty()) {
      return "refused";
    }
    long decided = read.get().stream().filter(item -> !item.waived().isEmpty()).count();
    return read.get().size() + " marks, " + decided + " decided";
  }
}
