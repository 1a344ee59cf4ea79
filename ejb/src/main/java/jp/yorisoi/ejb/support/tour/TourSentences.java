package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.Reoffers.Offer;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SessionSentences;

/** What people are told whose stop is not made, in Japanese: read out, or sent. */
@ApplicationScoped
public class TourSentences {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private SessionSentences sentences;

  /** For the container. */
  public TourSentences() {}

  @Inject
  TourSentences(SessionSentences sentences) {
    this.sentences = sentences;
  }

  /** A seat of another stop is held. */
  String offered(SupportSession stop, CancelReason reason, Offer offer) {
    LocalDateTime until = LocalDateTime.ofInstant(offer.until(), SchedulePlan.JAPAN);
    return off(stop, reason)
        + "かわりに、"
        + sentences.what(offer.session())
        + "の席を、"
        + JapaneseDates.display(until.toLocalDate())
        + " "
        + TIME.format(until)
        + "まで取ってあります。来るかどうかを、それまでに予約のページか電話で知らせてください。予約番号と暗証番号は変わりません。";
  }

  /** No stop has a seat. */
  String without(SupportSession stop, CancelReason reason) {
    return off(stop, reason) + "予約は市で取り消しました。次の停留所に空きがないため、市役所から電話で相談します。";
  }

  /** Who is called hears both: what has happened, and what can be done instead. */
  String call(SupportSession stop, CancelReason reason) {
    return off(stop, reason) + "予約は市で取り消しました。次の停留所に空きがないため、ほかの日や場所を相談します。";
  }

  private String off(SupportSession stop, CancelReason reason) {
    return sentences.what(stop) + "は、" + reason.label() + "中止になりました。申し訳ありません。";
  }
}
