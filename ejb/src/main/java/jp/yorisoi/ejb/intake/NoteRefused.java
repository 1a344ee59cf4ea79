package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.kernel.DeskException;
import jp.yorisoi.ejb.kernel.ErrorCode;

/** A note about a quarantined package holds an individual number; nothing of it was kept. */
public class NoteRefused extends DeskException {
  private static final long serialVersionUID = 1L;

  /** The note is not repeated. */
  public NoteRefused() {
    super(ErrorCode.INDIVIDUAL_NUMBER);
  }
}
