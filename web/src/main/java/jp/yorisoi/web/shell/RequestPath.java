package jp.yorisoi.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The path of a request as the container resolved it: decoded, without parameters and dots. */
final class RequestPath {

  private RequestPath() {}

  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }

  /**
   * Where a browser comes back to this page: never what the client wrote, which could begin with
   * another host.
   */
  static String own(HttpServletRequest request) {
    try {
      return new URI(null, null, request.getContextPath() + of(request), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("no path of ours", impossible);
    }
  }
}
