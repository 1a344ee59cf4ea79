package jp.yorisoi.web.rest;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.PartnerDesk;

/** Seats given back for callers who know number and PIN. */
@Path("/cancellations")
@RequestScoped
public class CancellationsResource {
  private static final String NUMBER = "number";
  private static final String PIN = "pin";

  @EJB private PartnerDesk desk;

  /**
   * Gives a seat back; again is no error.
   *
   * @param body number and PIN; in the body, since addresses are logged
   * @return JSON with {@code state}: {@code cancelled} or {@code already_cancelled}
   * @throws IOException when the body does not come
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
  public String giveBack(InputStream body) throws IOException {
    Map<String, String[]> sent = JsonBody.read(body);
    if (!sent.keySet().equals(Set.of(NUMBER, PIN))) {
      throw new Problem(400, "wrong_field", "number と pin を入れてください。");
    }
    CancelOutcome outcome = desk.giveBack(sent.get(NUMBER)[0], sent.get(PIN)[0]);
    if (outcome == CancelOutcome.NOT_FOUND) {
      throw new Problem(404, outcome.code(), "番号か PIN が違うか、続けて間違えたため閉じています。");
    }
    if (outcome == CancelOutcome.TOO_LATE) {
      throw new Problem(409, outcome.code(), "取り消しの期限を過ぎた席は、ここでは返せません。市に電話してください。");
    }
    return JSON.createObjectBuilder().add("state", outcome.code()).build().toString();
  }
}
