package jp.yorisoi.web.resident.support;

import java.util.List;
import jp.yorisoi.ejb.catalogue.SupportQuestion;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.web.shell.KindAnswers;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Why no seat was given, for a page.
 *
 * @param code code of the reason
 * @param words why, and what to do
 * @param ofKind what the kind itself says to whom it is not for, empty otherwise
 * @param opens from when it can be booked, if it cannot yet, empty otherwise
 * @param steps the ways on
 */
public record RefusalShown(
    String code, String words, String ofKind, String opens, List<RefusalSteps.Step> steps) {

  /** Takes a copy. */
  public RefusalShown {
    steps = List.copyOf(steps);
  }

  static RefusalShown of(
      BookingOutcome.Reason reason,
      KindAnswers answers,
      List<RefusalSteps.Step> steps,
      String opens,
      LanguageShown language) {
    String ofKind =
        reason == BookingOutcome.Reason.NOT_ELIGIBLE
            ? answers
                .refusing()
                .flatMap(SupportQuestion.QuestionOption::refusal)
                .map(language::of)
                .orElse("")
            : "";
    boolean early = reason == BookingOutcome.Reason.NOT_YET && !opens.isEmpty();
    return new RefusalShown(
        reason.code(),
        language.texts().get("support.refused." + reason.code()),
        ofKind,
        early ? language.texts().get("support.refused.opens", opens) : "",
        steps);
  }
}
