package jp.yorisoi.web.staff.protection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.procedure.LetterHead;
import jp.yorisoi.ejb.protection.Protection;
import jp.yorisoi.ejb.protection.ProtectionDesk;
import jp.yorisoi.ejb.protection.ProtectionPhase;
import jp.yorisoi.ejb.protection.ProtectionStore.Which;
import jp.yorisoi.web.staff.PagedModel;
import org.primefaces.model.SortMeta;

/** Page: {@code webapp/staff/protection/list.xhtml}. Protections, and letters that wait. */
@Named
@ViewScoped
public class ProtectionListBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private ProtectionDesk desk;
  @EJB private LetterDesk letters;
  @Inject private Clock clock;

  private String show;
  private String done;
  private transient PagedModel<Protection> rows;
  private transient List<LetterHead> held;

  /** The protections, read page by page (EL). */
  public PagedModel<Protection> getRows() {
    if (rows == null) {
      rows = new Rows();
    }
    return rows;
  }

  private final class Rows extends PagedModel<Protection> {
    private static final long serialVersionUID = 1L;

    @Override
    protected Page<Protection> read(int first, int size, Map<String, SortMeta> sorting) {
      return new Page<>(desk.list(which(), first, size), desk.count(which()));
    }

    @Override
    public String getRowKey(Protection one) {
      return one.id();
    }
  }

  private Which which() {
    return switch (show == null ? "" : show) {
      case "due" -> Which.DUE;
      case "ended" -> Which.ENDED;
      default -> Which.IN_FORCE;
    };
  }

  /** Letters to protected persons that wait for a confirmation (EL). */
  public List<LetterHead> getHeld() {
    if (held == null) {
      held = letters.held();
    }
    return held;
  }

  /** Rows of a page (EL). */
  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** Where a protection stands today (EL). */
  public ProtectionPhase phase(Protection one) {
    return ProtectionPhase.of(one, LocalDate.ofInstant(clock.instant(), JAPAN));
  }

  /** Whether a chip is the one shown (EL). */
  public boolean shows(String chip) {
    return which()
        == (chip.isEmpty()
            ? Which.IN_FORCE
            : Which.valueOf(chip.toUpperCase(java.util.Locale.ROOT)));
  }

  /** The sentence about what was done, empty for nothing (EL). */
  public String getSentence() {
    return "letter".equals(done) ? "送り先を確かめたことを記録しました。印刷と郵送ができます。" : ProtectionSentences.of(done);
  }

  /** Which protections are shown (EL). */
  public String getShow() {
    return show;
  }

  /** Which protections are shown (EL). */
  public void setShow(String show) {
    this.show = show;
  }

  /** What was done (EL). */
  public String getDone() {
    return done;
  }

  /** What was done (EL). */
  public void setDone(String done) {
    this.done = done;
  }
}
