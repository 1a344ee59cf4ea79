package jp.yorisoi.web.staff.export;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.export.ExportDoor;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportView;
import jp.yorisoi.ejb.export.Taken;
import jp.yorisoi.policy.NotPermitted;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.web.shell.SignedIn;

/**
 * The list of requests to export of one zone: one's own, and those of others to decide on. What the
 * pages show stands in {@code WEB-INF/staff/export/requests.xhtml}.
 */
public abstract class ExportsBacking implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SignedIn signedIn;
  @Inject private Policies policies;

  private String done;
  private transient List<ExportView> own;

  /** Kept as it was shown: what is decided on is what somebody read. */
  private ArrayList<ExportView> waiting;

  /** The desk of the zone. */
  protected abstract ExportDoor door();

  /** Name of the permission to ask. */
  protected abstract String asks();

  /** Name of the permission to approve. */
  protected abstract String approves();

  /**
   * View action of the page.
   *
   * @throws NotPermitted for who may neither ask nor approve
   */
  public void load() {
    if (!signedIn.may(asks())) {
      signedIn.require(approves());
    }
  }

  /**
   * Action: take the file; it answers with the file itself.
   *
   * @param id number of the request
   * @throws IOException if the answer cannot be written
   */
  public void take(String id) throws IOException {
    Taken taken = door().take(id);
    if (taken.outcome() == ExportOutcome.DONE) {
      FileAnswer.send(FacesContext.getCurrentInstance(), taken.file());
    } else {
      came(taken.outcome());
    }
  }

  /**
   * Action: approve a request of somebody else.
   *
   * @param shown the request as it was shown
   */
  public void approve(ExportView shown) {
    came(door().approve(shown.id(), shown.stand()));
  }

  /**
   * Action: refuse a request of somebody else.
   *
   * @param shown the request as it was shown
   */
  public void refuse(ExportView shown) {
    came(door().refuse(shown.id(), shown.stand()));
  }

  private void came(ExportOutcome outcome) {
    done = outcome.name();
    own = null;
    waiting = null;
  }

  /** Requests of the person, none for who may not ask (EL). */
  public List<ExportView> getOwn() {
    if (own == null) {
      own = signedIn.may(asks()) ? door().own() : List.of();
    }
    return own;
  }

  /** Requests to decide on, none for who may not (EL). */
  public List<ExportView> getWaiting() {
    if (waiting == null) {
      waiting = new ArrayList<>(signedIn.may(approves()) ? door().toApprove() : List.of());
    }
    return waiting;
  }

  /** Rows up to which nobody else is needed (EL). */
  public int getLimit() {
    return policies.current().exportRows();
  }

  /** Days for which what somebody took counts with what he or she asks next (EL). */
  public long getCountedDays() {
    return policies.current().exportCounted().toDays();
  }

  /** Hours until a request expires (EL). */
  public long getHours() {
    return policies.current().exportKept().toHours();
  }

  /** Whether the person may ask (EL). */
  public boolean isAsking() {
    return signedIn.may(asks());
  }

  /** Whether the person may approve (EL). */
  public boolean isApproving() {
    return signedIn.may(approves());
  }

  /** The sentence about the last step, empty for none (EL). */
  public String getSentence() {
    return ExportSentences.of(done);
  }

  /** Whether the last step was done (EL). */
  public boolean isGood() {
    return ExportOutcome.DONE.name().equals(done) || ExportOutcome.WAITING.name().equals(done);
  }

  /** What came of the last step (EL). */
  public String getDone() {
    return done;
  }

  /** What came of the last step (EL). */
  public void setDone(String done) {
    this.done = done;
  }
}
