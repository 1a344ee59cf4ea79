package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportDoor;
import jp.yorisoi.web.staff.export.ExportsBacking;

/** Page: {@code webapp/staff/cases/exports.xhtml}. Requests to export lists of cases. */
@Named
@ViewScoped
public class CaseExportsBacking extends ExportsBacking {
  private static final long serialVersionUID = 1L;

  @EJB private CoreExportDesk desk;

  @Override
  protected ExportDoor door() {
    return desk;
  }

  @Override
  protected String asks() {
    return "EXPORT_CASES";
  }

  @Override
  protected String approves() {
    return "APPROVE_EXPORT";
  }
}
