package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cities of many seeds; a failure names its seed, and {@code ./yorisoi test simulation} has more.
 */
class SeatSimulationTest {
  private static final long FIRST = Long.getLong("yorisoi.seed.first", 0);
  private static final long END = Long.getLong("yorisoi.seed.end", 100);

  @TempDir static Path folder;

  @Test
  void whatever_happens_people_hold_what_they_were_told() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    List<String> wrong = new ArrayList<>();
    int decided = 0;
    for (long seed = FIRST; seed < END; seed++) {
      SimulatedCity city = new SimulatedCity(seed, seals);
      for (String finding : city.live()) {
        wrong.add("seed " + seed + ": " + finding);
      }
      decided += city.decided();
    }
    assertThat(wrong).isEmpty();
    assertThat(decided).as("acts").isGreaterThan(Math.toIntExact(30 * (END - FIRST)));
  }
}
