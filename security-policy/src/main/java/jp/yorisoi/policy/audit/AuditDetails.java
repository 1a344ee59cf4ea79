package jp.yorisoi.policy.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What a desk method tells the audit trail about itself while it runs: which case, which person,
 * names of fields, who else was shown. Values never.
 *
 * <p>The guard opens a note before the method and takes it afterwards; a desk called by another
 * desk has its own.
 */
@RequestScoped
public class AuditDetails {
  private final Deque<Note> notes = new ArrayDeque<>();
  private final Deque<Call> calls = new ArrayDeque<>();

  /** What stands beside the note of a call: what the method may do, and whether it is recorded. */
  private static final class Call {
    private final Allow allow;
    private boolean written;

    Call(Allow allow) {
      this.allow = allow;
    }
  }

  /**
   * What one call said about itself.
   *
   * @param caseRef receipt or booking number, or null
   * @param subjectRef key of the person concerned, or null
   * @param fields names of fields read or changed, separated by commas, or null
   * @param individualNumber whether the call had access to a 個人番号
   * @param shown further cases and persons, in the order they were shown, none twice
   * @param found false when what was asked for was not there, or not for the caller: nothing was
   *     shown, and the entry has an outcome of its own
   */
  public record Note(
      String caseRef,
      String subjectRef,
      String fields,
      boolean individualNumber,
      List<Shown> shown,
      boolean found) {
    static final Note EMPTY = new Note(null, null, null);

    /**
     * Masks individual numbers: what was typed in place of a number of ours ends up here. Takes a
     * copy of the list.
     */
    public Note {
      caseRef = IndividualNumber.masked(caseRef);
      subjectRef = IndividualNumber.masked(subjectRef);
      fields = IndividualNumber.masked(fields);
      shown = List.copyOf(shown);
    }

    /**
     * A note of a call that found what it was asked for.
     *
     * @param caseRef receipt or booking number, or null
     * @param subjectRef key of the person concerned, or null
     * @param fields names of fields read or changed, separated by commas, or null
     * @param individualNumber whether the call had access to a 個人番号
     * @param shown further cases and persons
     */
    public Note(
        String caseRef,
        String subjectRef,
        String fields,
        boolean individualNumber,
        List<Shown> shown) {
      this(caseRef, subjectRef, fields, individualNumber, shown, true);
    }

    /**
     * A note of a call that showed nobody else and had no access to a 個人番号.
     *
     * @param caseRef receipt or booking number, or null
     * @param subjectRef key of the person concerned, or null
     * @param fields names of fields read or changed, separated by commas, or null
     */
    public Note(String caseRef, String subjectRef, String fields) {
      this(caseRef, subjectRef, fields, false, List.of());
    }
  }

  /**
   * Opens a note for a call; used by the guard.
   *
   * @param allow how the called method described itself, null when nothing does
   */
  public void begin(Allow allow) {
    notes.push(Note.EMPTY);
    calls.push(new Call(allow));
  }

  /** Takes the note of the call that ends; used by the guard. */
  public Note end() {
    calls.pop();
    return notes.pop();
  }

  /** How the method of the present call described itself. */
  public Allow allowed() {
    return calls.element().allow;
  }

  /**
   * Says that the entry of the present call has been committed with its act, together with others
   * ({@link AuditTrail#together}); the guard writes no second one.
   *
   * @param note what was written
   */
  public void written(Note note) {
    notes.pop();
    notes.push(note);
    calls.element().written = true;
  }

  /** Whether the entry of the present call has been committed; used by the guard. */
  public boolean isWritten() {
    return calls.element().written;
  }

  /**
   * Names the case this call is about.
   *
   * @param number receipt or booking number
   */
  public void aboutCase(String number) {
    Note note = notes.pop();
    notes.push(
        new Note(
            number,
            note.subjectRef(),
            note.fields(),
            note.individualNumber(),
            note.shown(),
            note.found()));
  }

  /**
   * Names the person this call is about.
   *
   * @param key addressee number or another key that is no name
   */
  public void aboutSubject(String key) {
    Note note = notes.pop();
    notes.push(
        new Note(
            note.caseRef(),
            key,
            note.fields(),
            note.individualNumber(),
            note.shown(),
            note.found()));
  }

  /**
   * Names the fields this call reads or changes.
   *
   * @param names names of fields, never values
   */
  public void fields(String... names) {
    Note note = notes.pop();
    notes.push(
        new Note(
            note.caseRef(),
            note.subjectRef(),
            String.join(",", names),
            note.individualNumber(),
            note.shown(),
            note.found()));
  }

  /**
   * Says that this call opens what holds a 個人番号 (番号法: each access is told apart).
   *
   * <p>Whoever opens such a blob says it before reading it.
   */
  public void individualNumberOpened() {
    Note note = notes.pop();
    notes.push(
        new Note(
            note.caseRef(), note.subjectRef(), note.fields(), true, note.shown(), note.found()));
  }

  /**
   * Names further cases and persons this call shows: the rows of a list, the members of a
   * household. So that "who has seen this citizen?" is answered for lists too.
   *
   * @param more rows in the order they are shown; what was named before is not named again
   */
  public void shown(Collection<Shown> more) {
    Note note = notes.pop();
    Set<Shown> all = new LinkedHashSet<>(note.shown());
    all.addAll(more);
    notes.push(
        new Note(
            note.caseRef(),
            note.subjectRef(),
            note.fields(),
            note.individualNumber(),
            new ArrayList<>(all),
            note.found()));
  }

  /**
   * Says that what was asked for is not there, or not for the caller. The entry keeps the number
   * that was tried, and its outcome tells it from the entries of those who saw something.
   */
  public void notFound() {
    Note note = notes.pop();
    notes.push(
        new Note(
            note.caseRef(),
            note.subjectRef(),
            note.fields(),
            note.individualNumber(),
            note.shown(),
            false));
  }
}
