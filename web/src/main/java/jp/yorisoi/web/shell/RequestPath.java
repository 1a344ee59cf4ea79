package jp.yorisoi.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the container resolved it: decoded, without parameters and dots. */
final class RequestPath {

  private RequestPath() {}

  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    return path.isEmpty() ? "/" : path;
  }
}
