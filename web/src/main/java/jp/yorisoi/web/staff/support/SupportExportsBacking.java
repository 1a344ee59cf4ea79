package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jp.yorisoi.ejb.export.ExportDoor;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.web.staff.export.ExportsBacking;

/** Page: {@code webapp/staff/support/exports.xhtml}. Requests to export name lists. */
@Named
@ViewScoped
public class SupportExportsBacking extends ExportsBacking {
  private static final long serialVersionUID = 1L;

  @EJB private FrontExportDesk desk;

  @Override
  protected ExportDoor door() {
    return desk;
  }

  @Override
  protected String asks() {
    return "EXPORT_BOOKINGS";
  }

  @Override
  protected String approves() {
    return "APPROVE_BOOKING_EXPORT";
  }
}
