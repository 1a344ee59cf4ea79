package jp.yorisoi.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads back to a form of which the files or the text are larger than this server reads, with
 * {@code large=1}, so that the page can say it instead of failing. The limit of forms with files is
 * that of the Faces servlet in {@code web.xml}, the other that of the server, which throws when it
 * is passed.
 */
public class UploadLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final long MEGABYTE = 1024L * 1024;
  private static final long LARGEST_WITH_FILES = 13 * MEGABYTE;
  private static final long LARGEST = 2 * MEGABYTE;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= limit(request)) {
      chain.doFilter(request, response);
      return;
    }
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        RequestPath.own(request) + "?" + (query == null ? "" : query + "&") + "large=1");
  }

  private static long limit(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/") ? LARGEST_WITH_FILES : LARGEST;
  }
}
