package jp.yorisoi.bench.tamper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.yorisoi.launcher.verify.Anchors;
import jp.yorisoi.launcher.verify.ChainVerifier;
import jp.yorisoi.launcher.verify.Finding;
import jp.yorisoi.launcher.verify.Prints;
import jp.yorisoi.launcher.verify.Verdict;

/** Tampers so many times and says which the verifier did not find, or found elsewhere. */
final class Judge {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 160;
  private static final int TRIALS_A_CHAIN = 50;

  private final SplittableRandom random;
  private final boolean blind;
  private final Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
  private final List<String> wrong = new ArrayList<>();
  private int trials;

  /**
   * A judge.
   *
   * @param seed begins the random numbers; the same one tries the same
   * @param blind the control: a verifier that is given no anchors, though the files are there
   */
  Judge(long seed, boolean blind) {
    this.random = new SplittableRandom(seed);
    this.blind = blind;
  }

  /** Tries so many tamperings more. */
  void tryOut(int count) {
    Chain chain = null;
    for (int trial = 0; trial < count; trial++) {
      if (trial % TRIALS_A_CHAIN == 0) {
        chain = Chain.made(random, SHORTEST + random.nextInt(LONGEST - SHORTEST));
        untouched(chain);
      }
      tamper(chain.copy());
    }
  }

  private void untouched(Chain chain) {
    if (!blind && !verdict(chain).proved()) {
      wrong.add("a chain nobody touched: " + verdict(chain).findings());
    }
  }

  private void tamper(Chain chain) {
    Tampering tampering = Tampering.values()[random.nextInt(Tampering.values().length)];
    int place = 1 + tampering.change(chain, random, random.nextInt(chain.seals.size()));
    trials++;
    tried.merge(tampering, 1, Integer::sum);
    Verdict verdict = verdict(chain);
    if (!located(tampering, verdict, place)) {
      wrong.add(trials + " " + tampering + " at " + place + ": " + verdict.findings());
    }
  }

  /** The first finding names the very seal; where an end is missing it begins there. */
  private static boolean located(Tampering tampering, Verdict verdict, int place) {
    if (verdict.proved()) {
      return false;
    }
    Finding first = verdict.findings().get(0);
    return switch (tampering) {
      case CUT -> first.seq() == place;
      case ANCHOR -> first.covers(place);
      case SEAL_GONE, RENUMBERED, REMADE_WITHOUT -> first.seq() == place;
      default -> first.seq() == place && first.until() == place;
    };
  }

  private Verdict verdict(Chain chain) {
    Anchors anchors = Anchors.of(blind ? "" : chain.anchors);
    Prints prints = new Prints(blind ? new byte[0] : chain.prints);
    return new ChainVerifier("memory", chain, anchors, prints).verify();
  }

  int trials() {
    return trials;
  }

  Map<Tampering, Integer> tried() {
    return tried;
  }

  /** What was not found where it is. */
  List<String> wrong() {
    return wrong;
  }
}
