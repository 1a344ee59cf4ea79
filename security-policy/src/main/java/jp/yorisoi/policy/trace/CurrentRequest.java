package jp.yorisoi.policy.trace;

import java.util.Optional;

/**
 * The request id the present thread works under. Bound and released with the request scope ({@code
 * policy.CallerContext}), read where nothing can be injected: by log lines and by the clients of
 * neighbours.
 */
public final class CurrentRequest {
  private static final ThreadLocal<String> ID = new ThreadLocal<>();

  private CurrentRequest() {}

  /** The id, or empty outside of requests and jobs. */
  public static Optional<String> id() {
    return Optional.ofNullable(ID.get());
  }

  /**
   * The thread works under this id from now on.
   *
   * @param id a request id
   */
  public static void bind(String id) {
    ID.set(id);
  }

  /** The request has ended; the thread goes back to its pool. */
  public static void release() {
    ID.remove();
  }
}
