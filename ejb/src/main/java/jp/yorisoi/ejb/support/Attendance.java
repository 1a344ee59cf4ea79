package jp.yorisoi.ejb.support;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody on the list of a session came. */
public enum Attendance {
  /** Nobody has said so yet. */
  NONE,
  /** Came. */
  CAME,
  /** Did not come; said by the desk, never by itself. */
  ABSENT;

  /** The value a page sends. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what a page sent.
   *
   * @param code the value, may be anything
   * @return empty when it is none of ours
   */
  public static Optional<Attendance> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
