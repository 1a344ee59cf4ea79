package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.yorisoi.ejb.support.domain.DrawSeed;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cities of many seeds; a failure names its seed, and {@code ./yorisoi bench booking-simulation}
 * has more.
 */
class SeatSimulationTest {
  private static final long FIRST = Long.getLong("yorisoi.seed.first", 0);
  private static final long END = Long.getLong("yorisoi.seed.end", 100);

  /** So many cities have something of everything. */
  private static final long ENOUGH = 100;

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
    int drawn = 0;
    int received = 0;
    int stopped = 0;
    for (long seed = FIRST; seed < END; seed++) {
      SimulatedCity city = new SimulatedCity(seed, seals);
      for (String finding : city.live()) {
        wrong.add("seed " + seed + ": " + finding);
      }
      decided += city.decided();
      offers += city.offers();
      keeps += city.keeps();
      drawn += city.draws().results().size();
      received += city.received();
      stopped += city.stopped();
    }
    assertThat(wrong).isEmpty();
    if (END - FIRST >= ENOUGH) {
      int cities = Math.toIntExact(END - FIRST);
      assertThat(offers).as("seats offered").isGreaterThan(cities / 2);
      assertThat(keeps).as("seats kept").isGreaterThan(cities);
      assertThat(drawn).as("lots drawn").isGreaterThan(2 * cities);
      assertThat(received).as("messages").isGreaterThan(cities);
      assertThat(stopped).as("commits stopped").isGreaterThan(cities);
      assertThat(decided).as("acts").isGreaterThan(30 * cities);
    }
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

  @Test
  void a_draw_that_forgets_who_entered_is_found() throws Exception {
    assertThat(
            findings(
                MemoryStore::new,
                store ->
                    new MemoryDraws(store) {
                      @Override
                      public List<String> entered(long session) {
                        List<String> all = super.entered(session);
                        return all.subList(0, Math.max(0, all.size() - 1));
                      }
                    },
                SimulatedPost::new))
        .anyMatch(finding -> finding.contains("was drawn before"));
  }

  @Test
  void a_seed_nobody_committed_to_is_found() throws Exception {
    assertThat(
            findings(
                () -> {
                  MemoryStore store = new MemoryStore();
                  store.chosen = DrawSeed.random();
                  return store;
                }))
        .anyMatch(finding -> finding.contains("was drawn before"));
  }

  @Test
  void messages_that_outlive_what_was_undone_are_found() throws Exception {
    assertThat(
            findings(
                MemoryStore::new,
                MemoryDraws::new,
                (store, random) ->
                    new SimulatedPost(store, random) {
                      @Override
                      Runnable remember() {
                        return () -> {};
                      }
                    }))
        .anyMatch(finding -> finding.contains("nobody's booking"));
  }

  @Test
  void a_draw_nobody_is_told_of_is_found() throws Exception {
    assertThat(
            findings(
                MemoryStore::new,
                MemoryDraws::new,
                (store, random) ->
                    new SimulatedPost(store, random) {
                      @Override
                      DrawNotices draws(Seals seals) {
                        return new DrawNotices() {
                          @Override
                          void tell(Drawn drawn, SupportSession session, Instant now) {
                            assertThat(drawn.won().size()).isLessThanOrEqualTo(session.capacity());
                          }
                        };
                      }
                    }))
        .anyMatch(finding -> finding.contains("was not told what the draw gave"));
  }

  private static List<String> findings(Supplier<MemoryStore> store) throws Exception {
    return findings(store, MemoryDraws::new, SimulatedPost::new);
  }

  private static List<String> findings(
      Supplier<MemoryStore> stores,
      Function<MemoryStore, DrawStore> draws,
      BiFunction<MemoryStore, Random, SimulatedPost> post)
      throws Exception {
    Seals seals = SeatWorkshop.seals(folder);
    List<String> found = new ArrayList<>();
    for (long seed = 0; seed < FAULTY; seed++) {
      MemoryStore store = stores.get();
      found.addAll(new SimulatedCity(seed, seals, store, draws.apply(store), post).live());
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
