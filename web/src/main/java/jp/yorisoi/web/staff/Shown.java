package jp.yorisoi.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import jp.yorisoi.ejb.kernel.JapaneseDates;

/** Dates and moments as staff pages show them: {@code #{shown.moment(step.at())}}. */
@Named
@ApplicationScoped
public class Shown {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("M/d H:mm").withZone(JAPAN);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("M/d H:mm:ss").withZone(JAPAN);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d（E）", Locale.JAPAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm").withZone(JAPAN);
  private static final long SOON_DAYS = 3;
  private static final long MINUTES_OF_HOUR = 60;
  private static final long HOURS_OF_DAY = 24;
  private static final Set<String> WITH_THE_CITY = Set.of("20", "30", "40");

  private Clock clock;

  /** For the container. */
  public Shown() {}

  @Inject
  Shown(Clock clock) {
    this.clock = clock;
  }

  /** A moment, Japanese time: {@code 11/18 21:14}. */
  public String moment(Instant at) {
    return at == null ? "" : MOMENT.format(at);
  }

  /** A moment to the second, for the audit trail: {@code 11/18 21:14:05}. */
  public String exact(Instant at) {
    return at == null ? "" : EXACT.format(at);
  }

  /** A time of day: {@code 21:14}. */
  public String time(Instant at) {
    return at == null ? "" : TIME.format(at);
  }

  /**
   * A due date: {@code 11/25（水）}, and while the case is with the city also {@code 今日} or how long
   * it has passed.
   *
   * @param day the due date
   * @param stateCode two digits of the state the case is in
   */
  public String due(LocalDate day, String stateCode) {
    if (!WITH_THE_CITY.contains(stateCode)) {
      return DAY.format(day);
    }
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days == 0) {
      return "今日";
    }
    return days < 0 ? -days + "日 過ぎた" : DAY.format(day);
  }

  /**
   * The tint of a due date: {@code error} when due or past, {@code warn} when near, else empty.
   * Only while the case is with the city: what is decided is not late, and while the applicant
   * corrects, the time stands still.
   *
   * @param day the due date
   * @param stateCode two digits of the state the case is in
   */
  public String dueTint(LocalDate day, String stateCode) {
    if (!WITH_THE_CITY.contains(stateCode)) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(today(), day);
    if (days <= 0) {
      return "error";
    }
    return days <= SOON_DAYS ? "warn" : "";
  }

  /** A day in full, Japanese time: {@code 令和8年11月22日（日）}. */
  public String day(Instant at) {
    return at == null ? "" : JapaneseDates.display(LocalDate.ofInstant(at, JAPAN));
  }

  /** A day in full, without the weekday: {@code 令和8年4月1日}; empty for none. */
  public String date(LocalDate day) {
    return day == null ? "" : JapaneseDates.withoutWeekday(day);
  }

  /** From when until when: {@code 令和8年4月1日〜令和9年3月31日}, {@code 令和8年4月1日〜}. */
  public String period(LocalDate from, LocalDate until) {
    return date(from) + "〜" + date(until);
  }

  /**
   * The present moment in full, for the foot of a page that is printed: {@code 令和8年11月22日（日）
   * 14:03}.
   */
  public String getNow() {
    Instant now = clock.instant();
    return day(now) + " " + TIME.format(now);
  }

  /** How long ago something was: {@code 5分前}, {@code 3時間前}, {@code 2日前}. */
  public String ago(Instant at) {
    long minutes = Math.max(0, ChronoUnit.MINUTES.between(at, clock.instant()));
    if (minutes < MINUTES_OF_HOUR) {
      return minutes + "分前";
    }
    long hours = minutes / MINUTES_OF_HOUR;
    return hours < HOURS_OF_DAY ? hours + "時間前" : hours / HOURS_OF_DAY + "日前";
  }

  /** A size in words: {@code 120 KB}. */
  public String size(long bytes) {
    return bytes < 1024 ? bytes + " B" : (bytes + 512) / 1024 + " KB";
  }

  /** Who did something: an account of staff as it is, the rest in words. */
  public String actor(String actor) {
    if (actor == null || actor.startsWith("job:")) {
      return "自動";
    }
    return switch (actor) {
      case "PITTARI" -> "電子申請";
      case "register" -> "自動";
      case "SELF" -> "申請者";
      case "COUNTER" -> "窓口";
      case "MAIL" -> "郵送";
      default -> actor;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }
}
