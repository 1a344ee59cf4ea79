package jp.yorisoi.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Paths that were asked for, and which of them may be gone back to. */
public final class OwnPath {
  private OwnPath() {}

  /**
   * The path the browser asked for, also while an error page is shown instead.
   *
   * @param request the request
   * @return path below the context root
   */
  static String asked(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed == null) {
      return RequestPath.of(request);
    }
    String uri = failed.toString();
    String root = request.getContextPath();
    return uri.startsWith(root) ? uri.substring(root.length()) : uri;
  }

  /**
   * Whether a path is a page of staff.
   *
   * @param path path below the context root
   * @return true for everything below {@code /staff/}
   */
  static boolean isStaff(String path) {
    return path.startsWith("/staff/");
  }

  /**
   * The page to go to after signing in: only a path of our own staff pages, never an address from
   * outside.
   *
   * @param back what the browser sent, may be null
   * @param home the page to go to otherwise
   * @return a path below the context root
   */
  public static String ofStaff(String back, String home) {
    return back != null && back.matches("/staff/[a-z/-]*(\\.xhtml)?") ? back : home;
  }
}
