package jp.yorisoi.launcher.command;

/** One command of {@code ./yorisoi}. */
public interface Command {
  /**
   * The word on the command line; two words for a command with a second one, e.g. {@code audit
   * verify}.
   */
  String name();

  /** What it does, one line of Japanese, with its options. */
  String help();

  /**
   * Does it.
   *
   * @param session settings and screen
   * @param arguments what followed the name
   * @return the exit code
   */
  int run(Session session, Arguments arguments);
}
