package jp.yorisoi.web.staff.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.kernel.TelephoneNumber;
import jp.yorisoi.ejb.support.phone.PhoneOutcome;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTask;

/** Words for the calls of the desk. */
@Named("callWords")
@ApplicationScoped
public class CallWords {
  @Inject private StaffNames names;

  /**
   * Who a call is for (EL).
   *
   * @param task the call
   * @return the name, or that it is not shown
   */
  public String name(PhoneTask task) {
    return task.unlisted() ? "非表示" : task.callee().kana();
  }

  /**
   * The number to call (EL).
   *
   * @param task the call
   * @return with hyphens, or why there are none
   */
  public String phone(PhoneTask task) {
    if (task.unlisted()) {
      return "非表示";
    }
    return task.callee().phone().isEmpty()
        ? "番号なし"
        : TelephoneNumber.display(task.callee().phone());
  }

  /**
   * Until when a call is of use (EL).
   *
   * @param task the call
   * @return day and time
   */
  public String until(PhoneTask task) {
    return SupportWords.day(task.callBy().toLocalDate()) + " " + SupportWords.time(task.callBy());
  }

  /**
   * How often nobody answered (EL).
   *
   * @param task the call
   * @return a few words, empty for never
   */
  public String tried(PhoneTask task) {
    return task.tries() == 0
        ? ""
        : "出なかった %d回（最後 %s %s）"
            .formatted(
                task.tries(),
                SupportWords.day(task.triedAt().toLocalDate()),
                SupportWords.time(task.triedAt()));
  }

  /**
   * What came of a call (EL).
   *
   * @param task a call that is done
   * @return what, when and by whom
   */
  public String result(PhoneTask task) {
    return "%s　%s %s　%s"
        .formatted(
            word(task.result()),
            SupportWords.day(task.doneAt().toLocalDate()),
            SupportWords.time(task.doneAt()),
            names.of(task.doneBy()));
  }

  /**
   * What a result is called (EL).
   *
   * @param result what came of a call
   * @return a word
   */
  public String word(PhoneResult result) {
    return switch (result) {
      case TOLD -> "伝えた";
      case NO_ANSWER -> "出なかった";
      case GIVEN_UP -> "伝えられない";
      case ACCEPTED -> "席を受けた";
      case DECLINED -> "断った";
      case WITHDRAWN -> "用件がなくなった";
    };
  }

  String notice(PhoneOutcome outcome, PhoneResult result) {
    return switch (outcome) {
      case RECORDED -> "「" + word(result) + "」にしました。";
      case MEANWHILE -> "この画面を開いたあとに、ほかの職員が電話したか、本人から返事がありました。あなたの操作は書いていません。";
      case NOT_FOUND -> "その電話の用件はありません。";
    };
  }
}
