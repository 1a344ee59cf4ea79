package jp.yorisoi.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Leads a member of staff who is not signed in to the sign-in page, and back afterwards. Whose
 * session ran out is told so.
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
            + URLEncoder.encode(path, StandardCharsets.UTF_8)
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
      response.sendRedirect(target);
    }
  }
}
