package jp.yorisoi.ejb.governance;

import java.util.List;
import jp.yorisoi.ejb.gate.AccessLook;

/**
 * Looks among the seals of a stretch of the chain.
 *
 * @param looks in the order of the chain
 * @param until the last seal that was looked at; the next batch begins behind it
 */
public record LookBatch(List<AccessLook> looks, long until) {
  /** Takes a copy of the looks. */
  public LookBatch {
    looks = List.copyOf(looks);
  }
}
