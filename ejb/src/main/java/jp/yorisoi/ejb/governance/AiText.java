package jp.yorisoi.ejb.governance;

import java.util.Objects;
import jp.yorisoi.policy.city.DataClass;

/**
 * A text somebody wants to give to an AI tool. Lives as long as a call; never stored, never logged.
 *
 * @param dataClass what its author says it is
 * @param text the text, line breaks of one sign
 */
public record AiText(DataClass dataClass, String text) {
  /** Longest text that is looked at, in UTF-16 units. */
  public static final int LONGEST = 20_000;

  /** Both are there. */
  public AiText {
    Objects.requireNonNull(dataClass, "class");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "AiText[" + dataClass + ", " + text.length() + "]";
  }
}
