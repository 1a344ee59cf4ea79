package jp.yorisoi.integration.outgoing;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.trace.RequestId;

/** A service that takes JSON of whoever has its token. Shared by threads. */
public final class TokenApi {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final int LARGEST_ANSWER = 64 * 1024;

  private final Destination base;
  private final String token;
  private final BoundedHttp http;

  /**
   * A service.
   *
   * @param base its address
   * @param token what it knows us by
   */
  public TokenApi(Destination base, String token) {
    this.base = base;
    this.token = token;
    this.http = new BoundedHttp(base, CONNECT, ANSWER);
  }

  /**
   * Sends JSON.
   *
   * @param path where to, below the address
   * @param body what to send
   * @param headers further headers by name
   * @return the status of the answer
   * @throws HttpFailure when there is none within 10 s
   */
  public int post(String path, JsonObject body, Map<String, String> headers) throws HttpFailure {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.at(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    headers.forEach(request::header);
    CurrentRequest.id().ifPresent(id -> request.header(RequestId.HEADER, id));
    return http.send(request.build(), LARGEST_ANSWER).statusCode();
  }

  /** The token stays out of logs. */
  @Override
  public String toString() {
    return base.toString();
  }
}
