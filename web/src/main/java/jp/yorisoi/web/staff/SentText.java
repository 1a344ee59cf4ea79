package jp.yorisoi.web.staff;

/** Texts as a browser sends them: it counts a line break as one sign and sends two. */
public final class SentText {
  private SentText() {}

  /**
   * The text with line breaks of one sign, so that desks count as the field did.
   *
   * @param sent as it was sent, may be null
   * @return empty for null
   */
  public static String of(String sent) {
    return sent == null ? "" : sent.replace("\r\n", "\n");
  }
}
