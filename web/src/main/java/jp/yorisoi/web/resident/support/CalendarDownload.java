package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a form with a calendar file; what answers it is not kept by anybody on the way. */
@RequestScoped
public class CalendarDownload {
  @Inject private FacesContext faces;

  /**
   * Sends the file instead of a page.
   *
   * @param file an iCalendar file
   */
  public void send(byte[] file) {
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("text/calendar; charset=UTF-8");
    external.setResponseContentLength(file.length);
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"yoyaku.ics\"");
    external.setResponseHeader("Cache-Control", "no-store");
    try {
      external.getResponseOutputStream().write(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
