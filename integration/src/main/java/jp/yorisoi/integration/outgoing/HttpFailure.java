package jp.yorisoi.integration.outgoing;

import java.util.Locale;

/** No answer within the bounds of {@link BoundedHttp}. Its message is a stable code, no address. */
public final class HttpFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What was in the way. */
  public enum Kind {
    /** The neighbour cannot be reached or closed the connection. */
    UNREACHABLE,
    /** The neighbour took too long. */
    TIMEOUT,
    /** The answer is larger than accepted. */
    TOO_LARGE,
    /** The answer is no HTTP. */
    BROKEN,
    /** This instance is being stopped. */
    INTERRUPTED
  }

  private final Kind kind;

  /**
   * Says what was in the way.
   *
   * @param kind what
   * @param cause what the client said
   */
  public HttpFailure(Kind kind, Throwable cause) {
    super(kind.name().toLowerCase(Locale.ROOT), cause);
    this.kind = kind;
  }

  /**
   * What was in the way.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
