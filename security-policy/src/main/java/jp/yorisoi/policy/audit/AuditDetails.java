package jp.yorisoi.policy.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What a desk method tells the audit trail about itself while it runs: which case, which person,
 * names of fields. Values never.
 *
 * <p>The guard opens a note before the method and takes it afterwards; a desk called by another
 * desk has its own.
 */
@RequestScoped
public class AuditDetails {
  private final Deque<Note> notes = new ArrayDeque<>();

  /**
   * What one call said about itself.
   *
   * @param caseRef receipt or booking number, or null
   * @param subjectRef key of the person concerned, or null
   * @param fields names of fields read or changed, separated by commas, or null
   */
  public record Note(String caseRef, String subjectRef, String fields) {
    static final Note EMPTY = new Note(null, null, null);

    /** Masks individual numbers: what was typed in place of a number of ours ends up here. */
    public Note {
      caseRef = IndividualNumber.masked(caseRef);
      subjectRef = IndividualNumber.masked(subjectRef);
      fields = IndividualNumber.masked(fields);
    }
  }

  /** Opens a note for a call; used by the guard. */
  public void begin() {
    notes.push(Note.EMPTY);
  }

  /** Takes the note of the call that ends; used by the guard. */
  public Note end() {
    return notes.pop();
  }

  /**
   * Names the case this call is about.
   *
   * @param number receipt or booking number
   */
  public void aboutCase(String number) {
    Note note = notes.pop();
    notes.push(new Note(number, note.subjectRef(), note.fields()));
  }

  /**
   * Names the person this call is about.
   *
   * @param key addressee number or another key that is no name
   */
  public void aboutSubject(String key) {
    Note note = notes.pop();
    notes.push(new Note(note.caseRef(), key, note.fields()));
  }

  /**
   * Names the fields this call reads or changes.
   *
   * @param names names of fields, never values
   */
  public void fields(String... names) {
    Note note = notes.pop();
    notes.push(new Note(note.caseRef(), note.subjectRef(), String.join(",", names)));
  }
}
