package jp.yorisoi.ejb.platform.stamp;

/** No time stamp to rely on; sealing goes on, and the next run asks again. */
public final class TimeStampFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says why, as a stable code.
   *
   * @param code what was in the way, no address
   * @param cause what the client or the check said, or null
   */
  public TimeStampFailure(String code, Throwable cause) {
    super(code, cause);
  }
}
