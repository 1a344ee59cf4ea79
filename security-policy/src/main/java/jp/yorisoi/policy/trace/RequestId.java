package jp.yorisoi.policy.trace;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.yorisoi.policy.number.IndividualNumber;

/** What a request id looks like. It means nothing and tells nothing about a person. */
public final class RequestId {
  /** The name of the HTTP header, coming in and going out. */
  public static final String HEADER = "X-Request-Id";

  /** Fits the columns, and cannot end a line of a log or a header. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{7,35}");

  private RequestId() {}

  /** A new id, 36 characters. */
  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /**
   * The id to work under when somebody sends one.
   *
   * @param sent value of the header, or null
   * @return what was sent if it is 8 to 36 letters, digits and hyphens and no individual number,
   *     else a new id
   */
  public static String accepted(String sent) {
    return sent != null && SAFE.matcher(sent).matches() && !IndividualNumber.isIn(sent)
        ? sent
        : fresh();
  }
}
