package jp.yorisoi.launcher.setup;

/** Where a part tells what it is doing. The screen for people, nothing in tests. */
@FunctionalInterface
public interface Progress {
  /** For callers that want no words. */
  Progress SILENT = text -> {};

  /**
   * Says what has just begun or been reached.
   *
   * @param text one line of plain Japanese, without line end
   */
  void say(String text);
}
