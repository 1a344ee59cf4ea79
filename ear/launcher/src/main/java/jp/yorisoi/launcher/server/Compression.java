package jp.yorisoi.launcher.server;

import java.util.List;

/**
 * What both servers send compressed to whoever says they understand gzip (ADR 0049): texts. Photos,
 * fonts and printed pages are compressed already.
 */
final class Compression {
  private static final List<String> KINDS =
      List.of("text/html", "text/css", "text/csv", "text/calendar", "image/svg+xml");

  /** Payara's word for the kinds of content. */
  static final String COMPRESSABLE = String.join(",", KINDS);

  private Compression() {}
}
