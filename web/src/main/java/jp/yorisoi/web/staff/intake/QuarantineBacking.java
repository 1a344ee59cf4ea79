package jp.yorisoi.web.staff.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.QuarantineView;

/** Page: {@code webapp/staff/intake/quarantine.xhtml}. */
@Named
@RequestScoped
public class QuarantineBacking {
  private static final int PAGE_SIZE = 50;

  @EJB private IntakeDesk desk;

  private boolean cleared;
  private int page = 1;
  private long id;
  private String note;
  private boolean noteMissing;
  private List<QuarantineView> items;
  private int total;

  /** Loads the list; view action of the page. */
  public void load() {
    page = Math.max(1, page);
    items = desk.quarantined(cleared, (page - 1) * PAGE_SIZE, PAGE_SIZE);
    total = desk.quarantineCount(cleared);
  }

  /** Action: mark one as dealt with, with a note of what was done. */
  public String clear() {
    if (note == null || note.isBlank()) {
      noteMissing = true;
      load();
      return null;
    }
    desk.clear(id, note.strip());
    return "/staff/intake/quarantine.xhtml?faces-redirect=true";
  }

  /** Number of pages (EL). */
  public int getPages() {
    return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /** The refused packages (EL). */
  public List<QuarantineView> getItems() {
    return items;
  }

  /** Number of all (EL). */
  public int getTotal() {
    return total;
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

  /** Page asked for (EL). */
  public int getPage() {
    return page;
  }

  /** Page asked for (EL). */
  public void setPage(int page) {
    this.page = page;
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
