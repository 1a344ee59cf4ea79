package jp.yorisoi.launcher.verify;

import java.util.List;

/**
 * The result for one chain.
 *
 * @param schema {@code front} or {@code core}
 * @param sealed how many seals were recomputed and right
 * @param anchored how many anchor lines fitted
 * @param unsealed entries that wait for the sealer
 * @param findings what is wrong; the first is the first break of the chain
 */
public record Verdict(
    String schema, long sealed, long anchored, long unsealed, List<Finding> findings) {
  /** Whether the chain is proved. */
  public boolean proved() {
    return findings.isEmpty();
  }
}
