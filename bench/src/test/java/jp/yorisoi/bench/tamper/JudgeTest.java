package jp.yorisoi.bench.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import jp.yorisoi.launcher.verify.Anchors;
import jp.yorisoi.launcher.verify.ChainVerifier;
import jp.yorisoi.launcher.verify.Finding;
import jp.yorisoi.launcher.verify.Prints;
import jp.yorisoi.launcher.verify.Verdict;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./yorisoi bench tamper}, and what chance may not bring. */
class JudgeTest {
  private static final int TRIALS = 600;
  private static final int LENGTH = 60;

  private final long seed = Long.getLong("yorisoi.tamper.seed", System.nanoTime());
  private final Chain chain = Chain.made(new SplittableRandom(seed), LENGTH);

  @Test
  void every_random_tampering_is_found_where_it_is() {
    Judge judge = new Judge(seed, false);
    judge.tryOut(TRIALS);
    assertThat(judge.wrong()).as("seed %d", seed).isEmpty();
    assertThat(judge.tried()).as("seed %d", seed).hasSize(Tampering.values().length);
  }

  @Test
  void a_verifier_without_anchors_misses_what_was_computed_anew() {
    Judge judge = new Judge(seed, true);
    judge.tryOut(TRIALS);
    assertThat(judge.wrong()).anyMatch(one -> one.contains("REMADE_COLUMN"));
  }

  @Test
  void several_places_are_all_named() {
    Changes.columnThatStaysAnEntry(chain.under(chain.seals.get(9)), new SplittableRandom(seed));
    chain.entries.remove(chain.seals.get(19).entryId);
    chain.seals.get(29).hash[0] ^= 1;
    chain.seals.remove(39);
    assertThat(verify(chain.anchors, chain.prints).findings())
        .extracting(Finding::seq)
        .containsExactly(10L, 20L, 30L, 40L);
  }

  @Test
  void without_prints_a_chain_made_anew_is_located_between_two_anchors() {
    Changes.columnThatStaysAnEntry(chain.under(chain.seals.get(29)), new SplittableRandom(seed));
    chain.rechain(29);
    Finding first = verify(chain.anchors, new byte[0]).findings().get(0);
    assertThat(first.covers(30)).isTrue();
    assertThat(first.until() - first.seq()).isLessThan(8);
  }

  @Test
  void anchors_of_another_chain_fit_nowhere() {
    Chain other = Chain.made(new SplittableRandom(seed + 1), LENGTH);
    assertThat(verify(other.anchors, chain.prints).findings().get(0).seq()).isEqualTo(1);
    assertThat(verify(other.anchors, other.prints).findings()).hasSizeGreaterThan(LENGTH - 1);
  }

  @Test
  void anchors_that_are_gone_are_missed() {
    assertThat(verify("", chain.prints).proved()).isFalse();
  }

  @Test
  void entries_sealed_before_there_were_prints_are_proved_by_the_anchors_alone() {
    byte[] halfKnown = chain.prints.clone();
    java.util.Arrays.fill(halfKnown, 0, LENGTH / 2 * Long.BYTES, (byte) 0);
    assertThat(verify(chain.anchors, halfKnown).findings()).isEmpty();
    Changes.columnThatStaysAnEntry(chain.under(chain.seals.get(4)), new SplittableRandom(seed));
    assertThat(verify(chain.anchors, halfKnown).findings())
        .singleElement()
        .extracting(Finding::seq)
        .isEqualTo(5L);
  }

  private Verdict verify(String anchors, byte[] prints) {
    return new ChainVerifier("memory", chain, Anchors.of(anchors), new Prints(prints)).verify();
  }
}
