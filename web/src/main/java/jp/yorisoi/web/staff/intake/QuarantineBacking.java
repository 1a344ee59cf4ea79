package jp.yorisoi.web.staff.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.NoteRefused;
import jp.yorisoi.ejb.intake.QuarantineNotFound;
import jp.yorisoi.ejb.intake.QuarantineView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.PagedModel;
import jp.yorisoi.web.staff.SentText;
import org.primefaces.model.SortMeta;

/** Pages: {@code webapp/staff/intake/quarantine.xhtml} and {@code clear.xhtml}. */
@Named
@ViewScoped
public class QuarantineBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;
  private static final String LIST = "/staff/intake/quarantine.xhtml";
  private static final String GONE = "?done=gone";

  @EJB private IntakeDesk desk;
  @Inject private Exchange exchange;
  @Inject private Catalogue catalogue;

  private boolean cleared;
  private long id;
  private String note;
  private String noteProblem = "";
  private String done;
  private transient PagedModel<QuarantineView> rows;

  /**
   * Finds the one to mark; view action of its page. Without a number, or when somebody was faster,
   * it leads to the list.
   */
  public void open() {
    if (id == 0) {
      exchange.leadTo(LIST);
    } else if (desk.quarantined(id).clearedAt() != null) {
      exchange.leadTo(LIST + GONE);
    }
  }

  /** Action: mark one as dealt with, with a note of what was done. */
  public String clear() {
    String written = SentText.of(note).strip();
    if (written.isEmpty()) {
      noteProblem = "何をしたかを書いてください。";
      return null;
    }
    if (written.length() > IntakeDesk.LONGEST_NOTE) {
      noteProblem = "長すぎます。%d文字までにしてください。まだ記録していません。".formatted(IntakeDesk.LONGEST_NOTE);
      return null;
    }
    String outcome = "?done=cleared";
    try {
      desk.clear(id, written);
    } catch (QuarantineNotFound somebodyWasFaster) {
      outcome = GONE;
    } catch (NoteRefused individualNumber) {
      noteProblem = "個人番号（マイナンバー）は書けません。番号を消してください。まだ記録していません。";
      return null;
    }
    return LIST + outcome + "&faces-redirect=true";
  }

  /** Where in a package it was found, in words (EL). */
  public String found(QuarantineView item) {
    return QuarantineWords.of(item.detail(), this::label);
  }

  /** What a question or document is called; the id itself when no procedure knows it. */
  private String label(String id) {
    return catalogue.procedures().stream()
        .flatMap(
            procedure ->
                Stream.concat(
                    procedure.document(id).map(DocumentRequest::label).stream(),
                    procedure.fields().filter(one -> one.id().equals(id)).map(Field::label)))
        .findFirst()
        .map(LocalText::ja)
        .orElse(id);
  }

  /** The refused packages, read page by page (EL). */
  public PagedModel<QuarantineView> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  private final class Rows extends PagedModel<QuarantineView> {
    private static final long serialVersionUID = 1L;

    @Override
    protected Page<QuarantineView> read(int first, int size, Map<String, SortMeta> sorting) {
      return new Page<>(desk.quarantined(cleared, first, size), desk.quarantineCount(cleared));
    }

    @Override
    public String getRowKey(QuarantineView item) {
      return String.valueOf(item.id());
    }
  }

  /** Rows of a page (EL). */
  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** What is wrong with the note, empty when nothing is (EL). */
  public String getNoteProblem() {
    return noteProblem;
  }

  /** Whether those dealt with are shown (EL). */
  public boolean isCleared() {
    return cleared;
  }

  /** Whether those dealt with are shown (EL). */
  public void setCleared(boolean cleared) {
    this.cleared = cleared;
  }

  /** What was just done (EL). */
  public String getDone() {
    return done;
  }

  /** What was just done (EL). */
  public void setDone(String done) {
    this.done = done;
  }

  /** The sentence about what was done, empty for nothing (EL). */
  public String getSentence() {
    return switch (done == null ? "" : done) {
      case "cleared" -> "記録しました。「対応したもの」に移しました。";
      case "gone" -> "ほかの人が先に対応を記録しました。何も変わっていません。";
      default -> "";
    };
  }

  /** The one to mark (EL). */
  public long getId() {
    return id;
  }

  /** The one to mark (EL). */
  public void setId(long id) {
    this.id = id;
  }

  /** What was done (EL). */
  public String getNote() {
    return note;
  }

  /** What was done (EL). */
  public void setNote(String note) {
    this.note = note;
  }
}
