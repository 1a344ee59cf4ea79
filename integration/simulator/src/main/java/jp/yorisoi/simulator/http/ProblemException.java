package jp.yorisoi.simulator.http;

/** A request that cannot be served; becomes an answer in problem+json (RFC 9457). */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * Describes why a request is refused.
   *
   * @param status the HTTP status
   * @param code the stable code, docs/interfaces.md §2
   * @param title one sentence without personal data
   */
  public ProblemException(int status, String code, String title) {
    super(title);
    this.status = status;
    this.code = code;
  }

  /**
   * The HTTP status to answer with.
   *
   * @return 400..599
   */
  public int status() {
    return status;
  }

  /**
   * The stable code of the refusal.
   *
   * @return lower-case words joined by hyphens
   */
  public String code() {
    return code;
  }
}
