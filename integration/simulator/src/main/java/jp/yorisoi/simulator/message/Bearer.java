package jp.yorisoi.simulator.message;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import jp.yorisoi.simulator.http.ProblemException;

/** Lets in whoever has the token. */
final class Bearer {
  private final byte[] expected;

  Bearer(String token) {
    this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
  }

  /** Refuses everybody else with 401. */
  void check(HttpExchange exchange) {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    if (given == null || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
      throw new ProblemException(401, "token-invalid", "The token is missing or wrong");
    }
  }
}
