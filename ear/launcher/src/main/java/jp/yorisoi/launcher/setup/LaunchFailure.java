package jp.yorisoi.launcher.setup;

/**
 * Something the person at the keyboard has to know and can act on. The message is a whole Japanese
 * sentence that is shown as it is, without a stack trace.
 */
public class LaunchFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure without a technical cause.
   *
   * @param message what happened and what to do, in plain Japanese
   */
  public LaunchFailure(String message) {
    super(message);
  }

  /**
   * A failure with its technical cause, which goes to the log only.
   *
   * @param message what happened and what to do, in plain Japanese
   * @param cause what the machine said
   */
  public LaunchFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
