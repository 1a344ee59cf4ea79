package jp.yorisoi.ejb.intake;

/** The online-request service did not do what was asked. The message is a stable code. */
public class OnlineRequestFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  public enum Kind {
    /** The service is down, slow, or does not let us in: the same call may work later. */
    UNAVAILABLE,
    /** The service answers, but refuses this call: it will not work later either. */
    REFUSED,
    /** The answer is not of the agreed form. */
    CONFUSED,
    /** The package is larger than the largest archive allowed. */
    TOO_LARGE
  }

  private final Kind kind;

  /**
   * Says what went wrong.
   *
   * @param kind what to do about it
   * @param code stable code, at most 80 characters, never an address or a text of the service
   */
  public OnlineRequestFailure(Kind kind, String code) {
    this(kind, code, null);
  }

  /**
   * Says what went wrong and why.
   *
   * @param kind what to do about it
   * @param code stable code, at most 80 characters
   * @param cause the failure behind it, or null
   */
  public OnlineRequestFailure(Kind kind, String code, Throwable cause) {
    super(code, cause);
    this.kind = kind;
  }

  /**
   * What to do about it.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
