package jp.yorisoi.ejb.export;

import java.util.List;

/** What leaves the system, and for which purposes it may. */
public enum ExportKind {
  /** The work list with a filter, as CSV. */
  WORK_LIST("受付一覧（CSV）", ExportPurpose.PROGRESS, ExportPurpose.REPORT, ExportPurpose.INSPECTION),
  /** Who comes to a session, as CSV. */
  NAME_LIST(
      "教室の名簿（CSV）",
      ExportPurpose.RECEPTION,
      ExportPurpose.CALLS,
      ExportPurpose.LECTURER,
      ExportPurpose.INSPECTION),
  /** Who comes to a session, on paper. */
  NAME_LIST_PRINT(
      "教室の名簿（印刷）", ExportPurpose.RECEPTION, ExportPurpose.CALLS, ExportPurpose.LECTURER),
  /** Who comes to the sessions of a day at a place, on paper. */
  DAY_LIST_PRINT("1日の名簿（印刷）", ExportPurpose.RECEPTION, ExportPurpose.CALLS),
  /** Who comes to the sessions of a place without network, as an encrypted page. */
  OFFLINE_LIST("名簿（電波のない会場）", ExportPurpose.RECEPTION),
  /** A notice to be posted, on paper. */
  LETTER_PRINT("通知（印刷）", ExportPurpose.POSTING, ExportPurpose.FILING, ExportPurpose.INSPECTION),
  /** Postcards about bookings, as a print file. */
  POSTCARD_PRINT("はがき（印刷）", ExportPurpose.POSTING),
  /** Where the vehicle stops on a day, how many come and what they need, on paper; no names. */
  TOUR_SHEET_PRINT("ぐるっと号の運行表（印刷）", ExportPurpose.DRIVING);

  private final String label;
  private final List<ExportPurpose> purposes;

  ExportKind(String label, ExportPurpose... purposes) {
    this.label = label;
    this.purposes = List.of(purposes);
  }

  /** The words staff read. */
  public String label() {
    return label;
  }

  /** What it may be for, the usual one first. */
  public List<ExportPurpose> purposes() {
    return purposes;
  }
}
