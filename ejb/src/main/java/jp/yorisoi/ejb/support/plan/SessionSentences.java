package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** What people are told about their session, in Japanese: read out, or sent. */
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

  String cancelled(SupportSession session, CancelReason reason) {
    return what(session)
        + "は、"
        + reason.label()
        + "中止になりました。予約は市で取り消しました。申し訳ありません。ほかの日や場所の教室をご案内します。";
  }

  String moved(SupportSession session, Instant starts, Instant ends) {
    return what(session)
        + "は、時間が"
        + time(starts)
        + "から"
        + time(ends)
        + "までに変わりました。席はそのまま取ってあります。来られないときは取り消せます。";
  }

  /** Day, time, kind and place of a session. */
  String what(SupportSession session) {
    String kind =
        programme.kind(session.kind()).map(one -> one.title().ja()).orElse(session.kind());
    String place =
        cities.current().place(session.place()).map(one -> one.name().ja()).orElse(session.place());
    return JapaneseDates.display(local(session.startsAt()).toLocalDate())
        + " "
        + time(session.startsAt())
        + "の「"
        + kind
        + "」（"
        + place
        + "）";
  }

  private static String time(Instant at) {
    return TIME.format(local(at));
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }
}
