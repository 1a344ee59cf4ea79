package jp.yorisoi.ejb.support.note;

import java.util.Locale;

/** What came of writing a note. */
public enum NoteOutcome {
  /** It is written. */
  WRITTEN,
  /** Somebody else has written since it was read; nothing was changed. */
  MEANWHILE,
  /** There is no such class. */
  NOT_FOUND,
  /** It is longer than 400 letters. */
  TOO_LONG,
  /** It has a 個人番号 or a telephone number in it. */
  NUMBER,
  /** It names somebody. */
  NAME,
  /** It says something about how a person is. */
  JUDGEMENT;

  /** The stable word for audit entries. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
