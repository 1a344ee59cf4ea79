package jp.yorisoi.ejb.support.note;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * The note of a class.
 *
 * @param text what it says, empty before anything was written
 * @param version how often it was written, 0 before
 * @param at when it was written last, Japanese time; null before
 */
public record NoteView(String text, int version, LocalDateTime at) implements Serializable {
  /** Nothing was written yet. */
  public static final NoteView NONE = new NoteView("", 0, null);
}
