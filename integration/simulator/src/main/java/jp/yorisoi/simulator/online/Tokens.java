package jp.yorisoi.simulator.online;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.simulator.http.ProblemException;

/** Log-in of the one city that uses the service. Tokens end by time and with the process. */
public final class Tokens {

  private final String user;
  private final String password;
  private final Duration life;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> ends = new HashMap<>();

  /**
   * Sets up the log-in.
   *
   * @param user who may log in
   * @param password with what
   * @param life how long a token holds
   * @param clock tells the time
   */
  public Tokens(String user, String password, Duration life, Clock clock) {
    this.user = user;
    this.password = password;
    this.life = life;
    this.clock = clock;
  }

  /**
   * Logs in.
   *
   * @param givenUser who says to be there
   * @param givenPassword the password given
   * @return a new token
   * @throws ProblemException 401 when either is wrong
   */
  synchronized String login(String givenUser, String givenPassword) {
    if (!(same(user, givenUser) & same(password, givenPassword))) {
      throw new ProblemException(401, "credentials-wrong", "User or password is wrong");
    }
    Instant now = clock.instant();
    ends.values().removeIf(end -> !end.isAfter(now));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    ends.put(token, now.plus(life));
    return token;
  }

  /**
   * Checks who calls.
   *
   * @param authorization the header Authorization, may be null
   * @throws ProblemException 401 without a token that still holds
   */
  synchronized void check(String authorization) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      throw new ProblemException(401, "token-missing", "Log in first");
    }
    Instant end = ends.get(authorization.substring("Bearer ".length()));
    if (end == null || !end.isAfter(clock.instant())) {
      throw new ProblemException(401, "token-invalid", "The token is unknown or has ended");
    }
  }

  /**
   * How long a token holds.
   *
   * @return from its log-in
   */
  Duration life() {
    return life;
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
