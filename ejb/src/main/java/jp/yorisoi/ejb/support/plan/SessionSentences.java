package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** What people are told about their session, in their language: sent, or read out in Japanese. */
@ApplicationScoped
public class SessionSentences {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private SupportProgramme programme;
  private Cities cities;

  /** For the container. */
  public SessionSentences() {}

  @Inject
  SessionSentences(SupportProgramme programme, Cities cities) {
    this.programme = programme;
    this.cities = cities;
  }

  LocalText cancelled(SupportSession session, CancelReason reason) {
    return cancelled("notice.cancelled", session, reason);
  }

  /**
   * What a draw gave.
   *
   * @param session the session
   * @param won whether it was a seat
   * @return the sentences to read out
   */
  public String drawn(SupportSession session, boolean won) {
    return what(session, Language.JA)
        + (won
            ? "の抽選に当たりました。席は取ってあります。来られないときは取り消せます。"
            : "の抽選では、席が当たりませんでした。キャンセル待ちに入りました。席が空いたら、抽選で決まった順に案内します。やめるときは取り消せます。");
  }

  /** To who waits for a seat of it, for whom one is held, and whose lot is in the draw. */
  LocalText lineCancelled(SupportSession session, CancelReason reason) {
    return cancelled("notice.cancelled_line", session, reason);
  }

  private LocalText cancelled(String key, SupportSession session, CancelReason reason) {
    String why = "notice.cancelled_" + reason.name().toLowerCase(Locale.ROOT);
    return all(in -> text(in, key, what(session, in), text(in, why)));
  }

  LocalText moved(SupportSession session, Instant starts, Instant ends) {
    return moved("notice.moved", session, starts, ends);
  }

  /** To who has no seat of it yet. */
  LocalText lineMoved(SupportSession session, Instant starts, Instant ends) {
    return moved("notice.moved_line", session, starts, ends);
  }

  private LocalText moved(String key, SupportSession session, Instant starts, Instant ends) {
    return all(in -> text(in, key, what(session, in), time(starts), time(ends)));
  }

  /** What the desk wrote, in Japanese as it was written. */
  LocalText message(SupportSession session, String written) {
    return all(in -> text(in, "notice.message", what(session, in), written));
  }

  /**
   * Day, time, kind and place of a session.
   *
   * @param session the session
   * @param in whose words
   * @return a few words
   */
  public String what(SupportSession session, Language in) {
    return text(
        in,
        "notice.what",
        DateWords.day(local(session.startsAt()).toLocalDate(), in),
        time(session.startsAt()),
        programme.kind(session.kind()).map(one -> one.title().in(in)).orElse(session.kind()),
        cities
            .current()
            .place(session.place())
            .map(one -> one.name().in(in))
            .orElse(session.place()));
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

  private static String time(Instant at) {
    return TIME.format(local(at));
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }
}
