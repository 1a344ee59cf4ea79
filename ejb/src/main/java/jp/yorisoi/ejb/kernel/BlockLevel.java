package jp.yorisoi.ejb.kernel;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** How hard a protection stops an operation; in order, the later the stricter. */
public enum BlockLevel {
  /** Not at all. */
  NONE("なし"),
  /** It is shown and can be confirmed. */
  ALERT("アラート"),
  /** It stops the operation. */
  ERROR("エラー");

  private final String label;

  BlockLevel(String label) {
    this.label = label;
  }

  /** The word staff use. */
  public String label() {
    return label;
  }

  /**
   * The strictest of several.
   *
   * @param levels levels, possibly none
   * @return {@link #NONE} for none
   */
  public static BlockLevel strictest(Collection<BlockLevel> levels) {
    return levels.isEmpty() ? NONE : Collections.max(List.copyOf(levels));
  }
}
