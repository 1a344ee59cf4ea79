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
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.protection.Protection;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.ProtectionDesk;
import jp.yorisoi.ejb.protection.ProtectionOutcome;
import jp.yorisoi.ejb.protection.ProtectionPhase;
import jp.yorisoi.ejb.protection.ProtectionView;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.SentText;

/** Page: {@code webapp/staff/protection/show.xhtml}. One protection and the acts on it. */
@Named
@ViewScoped
public class ProtectionBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Integer> LENGTHS = List.of(5, 10, 30, 60);
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private ProtectionDesk desk;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private String id;
  private int version;
  private String reason;
  private String why = "";
  private int minutes = 10;
  private String outcome;
  private transient ProtectionView view;

  /** Opens the protection; view action of the page. */
  public void load() {
    view = id == null ? null : desk.open(id).orElse(null);
    if (view == null) {
      exchange.notFound();
    } else {
      version = view.protection().version();
    }
  }

  /** Action: 仮支援措置 becomes 支援措置. */
  public String confirm() {
    return again(desk.confirm(id, version));
  }

  /** Action: renew for a year. */
  public String renew() {
    return again(desk.renew(id, version));
  }

  /** Action: end. */
  public String end() {
    EndReason chosen =
        EndReason.choices().stream()
            .filter(one -> one.name().equals(reason))
            .findFirst()
            .orElse(null);
    return again(desk.end(id, chosen));
  }

  /** Action: lift for some minutes. */
  public String release() {
    return again(desk.release(id, minutes, SentText.of(why)));
  }

  /** Action: put back at once. */
  public String takeBack() {
    return again(desk.takeBack(id));
  }

  private String again(ProtectionOutcome came) {
    if (came != ProtectionOutcome.DONE) {
      outcome = came.name();
      load();
      return null;
    }
    return "/staff/protection/show.xhtml?faces-redirect=true&id=" + id + "&outcome=" + came.name();
  }

  /** The sentence about the last act, empty for none (EL). */
  public String getSentence() {
    return ProtectionSentences.of(outcome);
  }

  /** Whether the last act was done (EL). */
  public boolean isDone() {
    return ProtectionOutcome.DONE.name().equals(outcome);
  }

  /** Where it stands today (EL). */
  public ProtectionPhase getPhase() {
    return ProtectionPhase.of(view.protection(), LocalDate.ofInstant(clock.instant(), JAPAN));
  }

  /** Whether it can be changed here: in force and not the register's (EL). */
  public boolean isOurs() {
    Protection one = view.protection();
    return one.inForce() && one.source() == Protection.Source.OFFICE;
  }

  /** A day in words, empty for none (EL). */
  public String day(LocalDate day) {
    return day == null ? "" : JapaneseDates.display(day);
  }

  /** Reasons to choose from (EL). */
  public List<EndReason> getReasons() {
    return EndReason.choices();
  }

  /** Lengths of a release to choose from, minutes (EL). */
  public List<Integer> getLengths() {
    return LENGTHS;
  }

  /** The protection (EL). */
  public ProtectionView getView() {
    return view;
  }

  /** Id asked for (EL). */
  public String getId() {
    return id;
  }

  /** Id asked for (EL). */
  public void setId(String id) {
    this.id = id;
  }

  /** Version the page was shown with (EL). */
  public int getVersion() {
    return version;
  }

  /** Version the page was shown with (EL). */
  public void setVersion(int version) {
    this.version = version;
  }

  /** Reason chosen for ending (EL). */
  public String getReason() {
    return reason;
  }

  /** Reason chosen for ending (EL). */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why it is lifted (EL). */
  public String getWhy() {
    return why;
  }

  /** Why it is lifted (EL). */
  public void setWhy(String why) {
    this.why = why;
  }

  /** For how many minutes it is lifted (EL). */
  public int getMinutes() {
    return minutes;
  }

  /** For how many minutes it is lifted (EL). */
  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  /** What came of the last act (EL). */
  public String getOutcome() {
    return outcome;
  }

  /** What came of the last act (EL). */
  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
