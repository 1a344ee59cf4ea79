package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.domain.Reoffers.Offer;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.SessionSentences;

/**
 * What people are told whose stop is not made, in their language: sent, or read out in Japanese.
 */
@ApplicationScoped
public class TourSentences {
  private SessionSentences sentences;

  /** For the container. */
  public TourSentences() {}

  @Inject
  TourSentences(SessionSentences sentences) {
    this.sentences = sentences;
  }

  /** A seat of another stop is held. */
  LocalText offered(SupportSession stop, CancelReason reason, Offer offer) {
    LocalDateTime until = LocalDateTime.ofInstant(offer.until(), SchedulePlan.JAPAN);
    return all(
        in ->
            text(
                in,
                "notice.stop_other",
                off(stop, reason, in),
                sentences.what(offer.session(), in),
                DateWords.day(until.toLocalDate(), in)
                    + " "
                    + DateWords.time(until.toLocalTime(), in)));
  }

  /** No stop has a seat. */
  LocalText without(SupportSession stop, CancelReason reason) {
    return all(in -> text(in, "notice.stop_none", off(stop, reason, in)));
  }

  /** Who is called hears both: what has happened, and what can be done instead. */
  String call(SupportSession stop, CancelReason reason) {
    return text(Language.JA, "notice.stop_call", off(stop, reason, Language.JA));
  }

  private String off(SupportSession stop, CancelReason reason, Language in) {
    String why = "notice.cancelled_" + reason.name().toLowerCase(Locale.ROOT);
    return text(in, "notice.stop_off", sentences.what(stop, in), text(in, why));
  }

  private static LocalText all(Function<Language, String> written) {
    return new LocalText(
        written.apply(Language.JA),
        written.apply(Language.JA_EASY),
        written.apply(Language.EN),
        written.apply(Language.PT));
  }

  private static String text(Language in, String key, Object... args) {
    return Texts.of(in).get(key, args);
  }
}
