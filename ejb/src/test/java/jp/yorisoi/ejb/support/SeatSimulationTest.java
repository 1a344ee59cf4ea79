package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cities of many seeds. A failure names its seed; {@code -Dyorisoi.seed=N} lives through that one
 * again, {@code -Dyorisoi.seeds=N} through more.
 */
class SeatSimulationTest {
  private static final int SEEDS = Integer.getInteger("yorisoi.seeds", 100);
  private static final Long ONLY = Long.getLong("yorisoi.seed");

  @TempDir static Path folder;

  @Test
  void whatever_happens_people_hold_what_they_were_told() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    List<String> wrong = new ArrayList<>();
    int decided = 0;
    for (long seed = ONLY == null ? 0 : ONLY; seed < (ONLY == null ? SEEDS : ONLY + 1); seed++) {
      SimulatedCity city = new SimulatedCity(seed, seals);
      for (String finding : city.live()) {
        wrong.add("seed " + seed + ": " + finding);
      }
      decided += city.decided();
    }
    assertThat(wrong).isEmpty();
    assertThat(decided).as("acts").isGreaterThan(ONLY == null ? 50 * SEEDS : 0);
  }
}
