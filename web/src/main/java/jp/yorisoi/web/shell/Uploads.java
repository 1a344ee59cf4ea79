package jp.yorisoi.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Files that came with a form. Their names are not looked at. */
public final class Uploads {
  private static final String MULTIPART = "multipart/form-data";

  private Uploads() {}

  /**
   * A file.
   *
   * @param request the request
   * @param name the name of its input
   * @return its bytes, empty when none was chosen
   */
  public static Optional<byte[]> file(HttpServletRequest request, String name) {
    if (!isMultipart(request)) {
      return Optional.empty();
    }
    try {
      Part part = request.getPart(name);
      if (part == null || part.getSubmittedFileName() == null || part.getSize() == 0) {
        return Optional.empty();
      }
      try (InputStream content = part.getInputStream()) {
        return Optional.of(content.readAllBytes());
      }
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    } catch (ServletException notMultipart) {
      return Optional.empty();
    }
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
  }
}
