package jp.yorisoi.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paths that were asked for, and which of them may be gone back to. */
public final class OwnPath {
  private static final String PAGE = "/staff/[a-z/-]*(\\.xhtml)?";
  private static final String QUERY = "(\\?[A-Za-z0-9=&_-]*)?";

  private OwnPath() {}

  /**
   * A path with its parameters, if these are plain enough to be gone back to. What came of an
   * earlier act is left out: it must not look like what came of the one that was lost.
   *
   * @param path path below the context root
   * @param query what stood behind it, may be null
   * @return the path alone when they are not
   */
  static String with(String path, String query) {
    String asked =
        Stream.of(query == null ? new String[0] : query.split("&"))
            .filter(part -> !part.matches("(outcome|done)=.*"))
            .collect(Collectors.joining("&"));
    return !asked.isEmpty() && ("?" + asked).matches(QUERY) ? path + "?" + asked : path;
  }

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
   * The page to go to after signing in: only a path of our own staff pages with plain parameters,
   * never an address from outside.
   *
   * @param back what the browser sent, may be null
   * @param home the page to go to otherwise
   * @return a path below the context root, perhaps with its parameters
   */
  public static String ofStaff(String back, String home) {
    return back != null && back.matches(PAGE + QUERY) ? back : home;
  }
}
