package jp.yorisoi.web.staff.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.QuarantineView;
import jp.yorisoi.web.staff.PagedModel;
import org.primefaces.model.SortMeta;

/** Pages: {@code webapp/staff/intake/quarantine.xhtml} and {@code clear.xhtml}. */
@Named
@ViewScoped
public class QuarantineBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;

  @EJB private IntakeDesk desk;

  private boolean cleared;
  private long id;
  private String note;
  private boolean noteMissing;
  private boolean done;
  private transient PagedModel<QuarantineView> rows;

  /** Action: mark one as dealt with, with a note of what was done. */
  public String clear() {
    noteMissing = note == null || note.isBlank();
    if (noteMissing) {
      return null;
    }
    desk.clear(id, note.strip());
    return "/staff/intake/quarantine.xhtml?faces-redirect=true&done=true";
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

  /** Whether a note was missing (EL). */
  public boolean isNoteMissing() {
    return noteMissing;
  }

  /** Whether those dealt with are shown (EL). */
  public boolean isCleared() {
    return cleared;
  }

  /** Whether those dealt with are shown (EL). */
  public void setCleared(boolean cleared) {
    this.cleared = cleared;
  }

  /** Whether one was just marked (EL). */
  public boolean isDone() {
    return done;
  }

  /** Whether one was just marked (EL). */
  public void setDone(boolean done) {
    this.done = done;
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
