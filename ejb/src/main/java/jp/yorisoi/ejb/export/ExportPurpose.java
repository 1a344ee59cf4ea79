package jp.yorisoi.ejb.export;

/** What an export is for: a closed list, so that uses can be counted and compared. */
public enum ExportPurpose {
  /** To share out work and see how far it is. */
  PROGRESS("進み具合の確認・担当の割り振り"),
  /** To count and report. */
  REPORT("統計・報告の作成"),
  /** For auditors and inspections. */
  INSPECTION("監査・検査への対応"),
  /** To post a notice or a postcard to whom it is about. */
  POSTING("ご本人への郵送"),
  /** To keep a copy on file. */
  FILING("控えの保管"),
  /** To receive people on the day of a class. */
  RECEPTION("教室の当日の受付"),
  /** To call people on the eve. */
  CALLS("前の日の電話連絡"),
  /** To prepare a class with who teaches it. */
  LECTURER("講師との打ち合わせ"),
  /** To drive a tour of the vehicle and make ready what people need at its stops. */
  DRIVING("ぐるっと号の運行");

  private final String label;

  ExportPurpose(String label) {
    this.label = label;
  }

  /** The words staff choose by. */
  public String label() {
    return label;
  }
}
