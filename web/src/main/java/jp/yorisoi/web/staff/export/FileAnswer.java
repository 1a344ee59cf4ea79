package jp.yorisoi.web.staff.export;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import jp.yorisoi.ejb.export.ExportFile;

/** Answers with a list or a print file: the only place of staff pages that does. */
public final class FileAnswer {
  private FileAnswer() {}

  /**
   * Sends the file; its taking was recorded when the desk gave it.
   *
   * @param faces the answer
   * @param file the file
   * @throws IOException if the answer cannot be written
   */
  public static void send(FacesContext faces, ExportFile file) throws IOException {
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(type(file.name()));
    external.setResponseContentLength(file.content().length);
    external.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    external.setResponseHeader("Cache-Control", "no-store");
    external.getResponseOutputStream().write(file.content());
    faces.responseComplete();
  }

  /** A page is kept as a file too: it opens where this server is not. */
  private static String type(String name) {
    if (name.endsWith(".pdf")) {
      return "application/pdf";
    }
    return name.endsWith(".html") ? "text/html; charset=UTF-8" : "text/csv; charset=UTF-8";
  }
}
