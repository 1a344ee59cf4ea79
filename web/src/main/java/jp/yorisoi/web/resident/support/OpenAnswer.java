package jp.yorisoi.web.resident.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Answers with a public file, or says that the reader has it. */
final class OpenAnswer {
  private static final Duration KEPT = Duration.ofMinutes(15);

  private OpenAnswer() {}

  /**
   * Answers.
   *
   * @param edition the file
   * @param type its media type
   * @param name what a browser calls it
   * @param request the question
   * @param response the answer
   * @throws IOException if it cannot be written
   */
  static void send(
      Edition edition,
      String type,
      String name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", edition.tag());
    response.setDateHeader("Last-Modified", edition.changed().toEpochMilli());
    response.setHeader("Cache-Control", "public, max-age=" + KEPT.toSeconds());
    if (edition.isKnown(request.getHeader("If-None-Match"), since(request))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] content = edition.content();
    response.setContentType(type + "; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  /** A time that is none is as good as no time (RFC 9110, 13.1.3). */
  private static Instant since(HttpServletRequest request) {
    try {
      long millis = request.getDateHeader("If-Modified-Since");
      return millis < 0 ? null : Instant.ofEpochMilli(millis);
    } catch (IllegalArgumentException noTime) {
      return null;
    }
  }
}
