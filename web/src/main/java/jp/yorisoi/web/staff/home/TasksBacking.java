package jp.yorisoi.web.staff.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.operation.CoreParkedDesk;
import jp.yorisoi.ejb.operation.FrontParkedDesk;
import jp.yorisoi.ejb.procedure.LetterDesk;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.FrontHoldDesk;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import jp.yorisoi.web.shell.SignedIn;

/** What waits for this person, on {@code webapp/staff/index.xhtml}. */
@Named("tasks")
@RequestScoped
public class TasksBacking {
  @EJB private CoreParkedDesk core;
  @EJB private FrontParkedDesk front;
  @EJB private LetterDesk letters;
  @EJB private CoreHoldDesk innerHolds;
  @EJB private FrontHoldDesk outerHolds;
  @EJB private CoreExportDesk caseExports;
  @EJB private FrontExportDesk bookingExports;
  @Inject private SignedIn signedIn;
  @Inject private Zones zones;
  private List<Task> all;

  /**
   * Something that waits.
   *
   * @param text what it is, with its number
   * @param href where to deal with it, below the context root
   */
  public record Task(String text, String href) {}

  /** What waits; empty when nothing does (EL). */
  public List<Task> getAll() {
    if (all == null) {
      all = read();
    }
    return all;
  }

  private List<Task> read() {
    List<Task> waiting = new ArrayList<>();
    boolean inner = zones.serves(Zone.MYNUMBER);
    if (inner && signedIn.may("SEND_LETTERS")) {
      add(waiting, letters.count(false), "郵送する通知が %d 通あります。", "/staff/cases/letters.xhtml");
    }
    approvals(waiting, inner);
    if (signedIn.may("TEND_OUTBOX")) {
      String page = "/staff/system/parked.xhtml?place=";
      String text = "届けられなかったもの（%s）が %%d 件あります。";
      if (inner) {
        add(waiting, core.count(), text.formatted("内側"), page + "core");
      }
      if (zones.serves(Zone.LGWAN)) {
        add(waiting, front.count(), text.formatted("外へ"), page + "front");
      }
    }
    return waiting;
  }

  /** What somebody began and a second person has to decide (twoPersons in the policy). */
  private void approvals(List<Task> waiting, boolean inner) {
    boolean outer = zones.serves(Zone.LGWAN);
    String exports = "承認を待つ出力の申請（%s）が %%d 件あります。";
    if (inner && signedIn.may("APPROVE_EXPORT")) {
      String text = exports.formatted("受付一覧");
      add(waiting, caseExports.waiting(), text, "/staff/cases/exports.xhtml");
    }
    if (outer && signedIn.may("APPROVE_BOOKING_EXPORT")) {
      String text = exports.formatted("名簿");
      add(waiting, bookingExports.waiting(), text, "/staff/support/exports.xhtml");
    }
    if (signedIn.may("HOLD_RECORDS")) {
      String page = "/staff/policy/retention.xhtml?place=";
      String holds = "法的保全の解除（%s）が %%d 件、あなたの確認を待っています。";
      if (inner) {
        add(waiting, innerHolds.liftsToConfirm(), holds.formatted("内側"), page + "core");
      }
      if (outer) {
        add(waiting, outerHolds.liftsToConfirm(), holds.formatted("外側"), page + "front");
      }
    }
  }

  private static void add(List<Task> waiting, int count, String text, String href) {
    if (count > 0) {
      waiting.add(new Task(text.formatted(count), href));
    }
  }
}
