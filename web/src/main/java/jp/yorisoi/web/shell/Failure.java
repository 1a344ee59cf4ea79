package jp.yorisoi.web.shell;

import jakarta.faces.application.ViewExpiredException;
import java.util.Set;
import jp.yorisoi.ejb.kernel.DeskException;
import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.ejb.platform.combine.TooBusy;
import jp.yorisoi.policy.NotPermitted;

/** What went wrong, as far as a reader is told: one page of words each. */
enum Failure {
  /** No such page, or not in this zone. */
  NOT_FOUND(404),
  /** The caller may not do this. */
  FORBIDDEN(403),
  /** The page was open too long, or a form came from elsewhere. */
  EXPIRED(400),
  /** What was sent is larger than this server takes. */
  TOO_LARGE(413),
  /** Too many at a time; try again. */
  BUSY(503),
  /** So many book at once that the turn did not come; nothing was booked. */
  CROWDED(503),
  /** Anything else. */
  FAILED(500);

  private static final Set<ErrorCode> MISSING =
      Set.of(
          ErrorCode.DRAFT_NOT_FOUND,
          ErrorCode.PAGE_NOT_FOUND,
          ErrorCode.PROCEDURE_NOT_FOUND,
          ErrorCode.QUARANTINE_NOT_FOUND);

  private final int status;

  Failure(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  int status() {
    return status;
  }

  /**
   * Tells from what the container knows.
   *
   * @param status the status it wants to answer with, may be null
   * @param thrown what was thrown, may be null
   * @return never null
   */
  static Failure of(Integer status, Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof NotPermitted) {
        return FORBIDDEN;
      }
      if (one instanceof TooBusy) {
        return CROWDED;
      }
      if (one instanceof ViewExpiredException) {
        return EXPIRED;
      }
      if (one instanceof DeskException refusal && MISSING.contains(refusal.code())) {
        return NOT_FOUND;
      }
    }
    return thrown != null || status == null ? FAILED : of(status);
  }

  private static Failure of(int status) {
    return switch (status) {
      case 404, 405, 410 -> NOT_FOUND;
      case 401, 403 -> FORBIDDEN;
      case 400, 408, 409 -> EXPIRED;
      case 413 -> TOO_LARGE;
      case 429, 503 -> BUSY;
      default -> FAILED;
    };
  }
}
