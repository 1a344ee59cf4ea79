package jp.yorisoi.ejb.protection.domain;

import java.util.List;
import jp.yorisoi.ejb.kernel.BlockLevel;

/** What stops an issue when a person has several protections: the strictest that is not lifted. */
public final class IssueRule {

  /**
   * One protection in force.
   *
   * @param level how hard it stops an issue
   * @param released whether a release of it is running
   */
  public record Hold(BlockLevel level, boolean released) {}

  private IssueRule() {}

  /**
   * The level that counts.
   *
   * @param holds all protections in force, from whatever source
   * @return {@link BlockLevel#NONE} when nothing stops the issue
   */
  public static BlockLevel of(List<Hold> holds) {
    return BlockLevel.strictest(
        holds.stream().filter(hold -> !hold.released()).map(Hold::level).toList());
  }
}
