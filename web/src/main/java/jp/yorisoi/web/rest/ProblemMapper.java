package jp.yorisoi.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import jp.yorisoi.ejb.platform.combine.TooBusy;
import jp.yorisoi.policy.NotPermitted;

/** Says what went wrong without saying anything about the inside. */
public class ProblemMapper implements ExceptionMapper<Exception> {
  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final String RETRY_AFTER = "10";

  @Override
  public Response toResponse(Exception thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof Problem problem) {
        return problem.response();
      }
      if (one instanceof NotPermitted) {
        return new Problem(403, "not_permitted", "この連携システムには許されていません。").response();
      }
      if (one instanceof TooBusy) {
        return busy();
      }
      if (one instanceof WebApplicationException refused) {
        return refused(refused.getResponse().getStatus());
      }
    }
    LOG.log(Level.ERROR, "a request of a partner failed", thrown);
    return new Problem(500, "internal_error", "処理できませんでした。同じ Idempotency-Key で、もう一度送れます。")
        .response();
  }

  private static Response busy() {
    Response problem =
        new Problem(503, "too_busy", "予約が集中しています。まだ何もしていません。少し待って、同じ Idempotency-Key で送ってください。")
            .response();
    return Response.fromResponse(problem).header("Retry-After", RETRY_AFTER).build();
  }

  /** What JAX-RS itself refuses: another method, another type. */
  private static Response refused(int status) {
    return switch (status) {
      case 404 -> new Problem(404, "no_such_resource", "この URL はありません。").response();
      case 405 -> new Problem(405, "no_such_method", "この URL では使えないメソッドです。").response();
      case 406 -> new Problem(406, "no_such_type", "application/json だけを返せます。").response();
      case 415 -> new Problem(415, "not_json", "本文は application/json で送ってください。").response();
      default -> new Problem(status, "refused", "受け付けられません。").response();
    };
  }
}
