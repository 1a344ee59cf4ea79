package jp.yorisoi.ejb.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Objects;

/**
 * The root of everything a desk refuses by throwing; crosses the EJB border unwrapped and undoes
 * the transaction.
 *
 * <p>Expected refusals of a decision are values, not exceptions. The message is the code only,
 * never data of a person.
 */
@ApplicationException(rollback = true)
public abstract class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * A refusal without an underlying failure.
   *
   * @param code what went wrong
   */
  protected DeskException(ErrorCode code) {
    this(code, null);
  }

  /**
   * A refusal caused by another failure, kept for the log.
   *
   * @param code what went wrong
   * @param cause the failure behind it, or null
   */
  protected DeskException(ErrorCode code, Throwable cause) {
    super(Objects.requireNonNull(code, "code").code(), cause);
    this.code = code;
  }

  /**
   * What went wrong.
   *
   * @return the stable code; pages turn it into words, REST into problem+json
   */
  public ErrorCode code() {
    return code;
  }
}
