package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import jp.yorisoi.ejb.support.domain.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cities of many seeds; a failure names its seed, and {@code ./yorisoi test simulation} has more.
 */
class SeatSimulationTest {
  private static final long FIRST = Long.getLong("yorisoi.seed.first", 0);
  private static final long END = Long.getLong("yorisoi.seed.end", 100);

  /** Cities in which something is wrong on purpose. */
  private static final long FAULTY = 20;

  @TempDir static Path folder;

  @Test
  void whatever_happens_people_hold_what_they_were_told() throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    List<String> wrong = new ArrayList<>();
    int decided = 0;
    int offers = 0;
    int keeps = 0;
    for (long seed = FIRST; seed < END; seed++) {
      SimulatedCity city = new SimulatedCity(seed, seals);
      for (String finding : city.live()) {
        wrong.add("seed " + seed + ": " + finding);
      }
      decided += city.decided();
      offers += city.offers();
      keeps += city.keeps();
    }
    assertThat(wrong).isEmpty();
    assertThat(offers).as("seats offered").isGreaterThan(Math.toIntExact(2 * (END - FIRST)));
    assertThat(keeps).as("seats kept").isGreaterThan(Math.toIntExact(END - FIRST));
    assertThat(decided).as("acts").isGreaterThan(Math.toIntExact(30 * (END - FIRST)));
  }

  @Test
  void an_order_that_forgets_points_is_found() throws Exception {
    assertThat(
            findings(
                () ->
                    new MemoryStore() {
                      @Override
                      List<Waiter> waiters(Collection<Long> sessions) {
                        return super.waiters(sessions).stream()
                            .map(one -> without(one, 0, one.sequence()))
                            .toList();
                      }
                    }))
        .anyMatch(finding -> finding.contains("overtook"));
  }

  @Test
  void a_list_that_is_not_read_is_found() throws Exception {
    assertThat(
            findings(
                () ->
                    new MemoryStore() {
                      @Override
                      List<Waiter> waiters(Collection<Long> sessions) {
                        return List.of();
                      }
                    }))
        .anyMatch(finding -> finding.contains("a seat is free while somebody waits"));
  }

  @Test
  void an_offer_that_never_ends_is_found() throws Exception {
    assertThat(
            findings(
                () ->
                    new MemoryStore() {
                      @Override
                      List<Waiter> waiters(Collection<Long> sessions) {
                        return super.waiters(sessions).stream().map(one -> endless(one)).toList();
                      }
                    }))
        .anyMatch(finding -> finding.contains("took a seat after the offer"));
  }

  private static List<String> findings(Supplier<MemoryStore> store) throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    List<String> found = new ArrayList<>();
    for (long seed = 0; seed < FAULTY; seed++) {
      found.addAll(new SimulatedCity(seed, seals, store.get()).live());
    }
    return found;
  }

  private static Waiter without(Waiter one, int points, long sequence) {
    return new Waiter(
        one.number(), one.session(), one.person(), points, sequence, one.state(), one.offerUntil());
  }

  private static Waiter endless(Waiter one) {
    return new Waiter(
        one.number(),
        one.session(),
        one.person(),
        one.points(),
        one.sequence(),
        one.state(),
        one.offerUntil() == null ? null : Instant.MAX);
  }
}
