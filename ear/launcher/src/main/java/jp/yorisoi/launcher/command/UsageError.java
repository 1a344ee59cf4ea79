package jp.yorisoi.launcher.command;

/** The command line was wrong. Shown with the help of the command; exit code 2. */
public class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A wrong command line.
   *
   * @param message what is wrong, in plain Japanese
   */
  public UsageError(String message) {
    super(message);
  }
}
