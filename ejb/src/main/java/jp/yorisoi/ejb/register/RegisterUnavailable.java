package jp.yorisoi.ejb.register;

/**
 * The resident register did not answer, or not in a way that can be trusted. The next run asks
 * again.
 */
public class RegisterUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param code stable code, e.g. {@code register_timeout}; never an answer's content
   * @param cause what the channel said, or null
   */
  public RegisterUnavailable(String code, Throwable cause) {
    super(code, cause);
  }
}
