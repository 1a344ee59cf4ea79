package jp.yorisoi.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Leads a member of staff who is not signed in to the sign-in page, and back afterwards, to the
 * same case. Whose session ran out is told so.
 */
final class SignInRedirect {
  static final String PAGE = "/staff/sign-in.xhtml";

  private SignInRedirect() {}

  static void send(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    boolean timedOut =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    String target =
        request.getContextPath()
            + PAGE
            + "?back="
            + URLEncoder.encode(back(request, path), StandardCharsets.UTF_8)
            + (timedOut ? "&timeout=true" : "");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else {
      // by path alone: the container would put the host before it that the client named
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", target);
    }
  }

  /**
   * The page with its parameters. A form of Faces is sent to the page alone; what it was opened
   * with stands in the address it comes from.
   */
  static String back(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    String from = request.getHeader("Referer");
    String mark = request.getContextPath() + path + "?";
    if (query == null && from != null && from.contains(mark)) {
      query = from.substring(from.indexOf(mark) + mark.length());
    }
    return OwnPath.with(path, query);
  }
}
