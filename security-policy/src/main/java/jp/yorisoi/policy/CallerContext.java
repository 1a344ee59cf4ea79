package jp.yorisoi.policy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.trace.RequestId;

/**
 * Who calls during this request or job run, and the request id that follows a case through every
 * hop. Starts as {@link Caller#NOBODY}: what forgets to say who calls can do nothing.
 *
 * <p>Set once per request by {@code web.shell}, once per run by a job; read by the guard and the
 * audit trail.
 */
@RequestScoped
public class CallerContext {
  private Caller caller = Caller.NOBODY;
  private String requestId = RequestId.fresh();

  @PostConstruct
  void begin() {
    CurrentRequest.bind(requestId);
  }

  @PreDestroy
  void end() {
    CurrentRequest.release();
  }

  /** The present caller, never null. */
  public Caller caller() {
    return caller;
  }

  /** The id of this request, at most 36 characters. */
  public String requestId() {
    return requestId;
  }

  /**
   * Says who calls from now on.
   *
   * @param who the caller, already authenticated by the channel
   */
  public void actAs(Caller who) {
    this.caller = who;
  }

  /**
   * Goes on under the id of an earlier hop, so that logs of one case can be joined.
   *
   * @param id a request id made or accepted by this system, at most 36 characters
   */
  public void continueRequest(String id) {
    this.requestId = id;
    CurrentRequest.bind(id);
  }
}
