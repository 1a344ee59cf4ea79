package jp.yorisoi.integration.sync;

/** A message was not handed over: not now, or not for good. */
public class DeliveryFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;

  /** What becomes of the message. */
  enum Kind {
    /** It is tried again. */
    LATER,
    /** It waits for staff. */
    FOR_GOOD,
    /** Nobody needs it any more. */
    NEEDLESS
  }

  private DeliveryFailure(String reason, Kind kind, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  /**
   * The receiver cannot take it now; it is tried again.
   *
   * @param reason stable code, at most 80 characters
   * @param cause what the channel said, or null
   * @return the failure
   */
  public static DeliveryFailure later(String reason, Throwable cause) {
    return new DeliveryFailure(reason, Kind.LATER, cause);
  }

  /**
   * The receiver will never take it; staff must deal with it.
   *
   * @param reason stable code, at most 80 characters
   * @param cause what the channel said, or null
   * @return the failure
   */
  public static DeliveryFailure forGood(String reason, Throwable cause) {
    return new DeliveryFailure(reason, Kind.FOR_GOOD, cause);
  }

  /**
   * What it tells holds no longer; it is dropped, and nobody has to do anything.
   *
   * @param reason stable code, at most 80 characters
   * @return the failure
   */
  public static DeliveryFailure needless(String reason) {
    return new DeliveryFailure(reason, Kind.NEEDLESS, null);
  }

  /** Whether trying again is of no use. */
  public boolean isForGood() {
    return kind == Kind.FOR_GOOD;
  }

  /** Whether it is dropped. */
  public boolean isNeedless() {
    return kind == Kind.NEEDLESS;
  }
}
