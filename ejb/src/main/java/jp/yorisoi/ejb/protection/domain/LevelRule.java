package jp.yorisoi.ejb.protection.domain;

import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;

/**
 * Which levels a protection has. A 支援措置 always hides its person and stops at least with an alert; a
 * 抑止 does what it says.
 *
 * @param inquiry 照会: at {@link BlockLevel#ERROR} the person is hidden
 * @param issue 発行: what happens when something is to be issued
 */
public record LevelRule(BlockLevel inquiry, BlockLevel issue) {

  /**
   * The levels that count.
   *
   * @param kind what it is
   * @param inquiry level said for inquiry
   * @param issue level said for issue
   * @return the levels, never laxer than the kind demands
   */
  public static LevelRule of(ProtectionKind kind, BlockLevel inquiry, BlockLevel issue) {
    if (kind == ProtectionKind.SUPPORT) {
      return new LevelRule(BlockLevel.ERROR, issue == BlockLevel.NONE ? BlockLevel.ALERT : issue);
    }
    return new LevelRule(inquiry, issue);
  }
}
