package jp.yorisoi.integration.sync;

/** A message could not be handed over: now, or for good. */
public class DeliveryFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean forGood;

  private DeliveryFailure(String reason, boolean forGood, Throwable cause) {
    super(reason, cause);
    this.forGood = forGood;
  }

  /**
   * The receiver cannot take it now; it is tried again.
   *
   * @param reason stable code, at most 80 characters
   * @param cause what the channel said, or null
   * @return the failure
   */
  public static DeliveryFailure later(String reason, Throwable cause) {
    return new DeliveryFailure(reason, false, cause);
  }

  /**
   * The receiver will never take it; staff must deal with it.
   *
   * @param reason stable code, at most 80 characters
   * @param cause what the channel said, or null
   * @return the failure
   */
  public static DeliveryFailure forGood(String reason, Throwable cause) {
    return new DeliveryFailure(reason, true, cause);
  }

  /** Whether trying again is of no use. */
  public boolean isForGood() {
    return forGood;
  }
}
