package jp.yorisoi.web.resident.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.web.shell.LanguageShown;

/** Puts sessions into the words of the reader's language. */
@RequestScoped
public class SessionWords {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final DateTimeFormatter PORTUGUESE =
      DateTimeFormatter.ofPattern("EEE, d 'de' MMMM", Locale.forLanguageTag("pt-BR"));
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int FEW = 3;

  @Inject private LanguageShown language;
  @Inject private SupportProgramme programme;
  @Inject private Cities cities;
  @Inject private DistrictChosen district;
  @Inject private Clock clock;

  /**
   * Describes a session.
   *
   * @param session the session
   * @return its words; those of a kind or place that is no longer in the files are plain
   */
  public SessionShown of(SessionView session) {
    Texts texts = language.texts();
    Optional<SupportKind> kind = programme.kind(session.kind());
    Optional<Place> place = cities.current().place(session.place());
    LocalDate day = session.starts().toLocalDate();
    return new SessionShown(
        session.id(),
        session.kind(),
        kind.map(one -> language.of(one.title())).orElse(texts.get("support.unknown_class")),
        kind.map(one -> language.of(one.about())).orElse(""),
        kind.map(one -> language.of(one.bring())).orElse(""),
        kind.map(one -> texts.get(SupportNarrow.key(one.form()))).orElse(""),
        kind.flatMap(one -> texts.find("support.level_" + one.level())).orElse(""),
        shortDay(day),
        DateWords.day(day, language.current()),
        time(session.starts().toLocalTime()),
        texts.get(
            "support.time_span",
            time(session.starts().toLocalTime()),
            time(session.ends().toLocalTime())),
        place.map(one -> language.of(one.name())).orElse(session.place()),
        district.way(session.place()),
        place.flatMap(Place::bus).map(language::of).orElse(""),
        programme.stands(session.kind(), session.place()).map(language::of).orElse(""),
        marks(place, session.meets()),
        seats(session),
        kindOfSeats(session),
        moment("support.until", session.closes()),
        moment("support.opens_at", session.opens()),
        kind.flatMap(one -> one.rules().cancel())
            .map(cancel -> moment("support.cancel_by", cancel.until(session.starts())))
            .orElse(texts.get("support.cancel_begins")),
        session.full(),
        session.bookable(),
        session.waitable(),
        draws(session),
        session.byLot());
  }

  private String draws(SessionView session) {
    return session.draws() == null ? "" : moment("draw.moment", session.draws());
  }

  private String moment(String key, LocalDateTime at) {
    return language.texts().get(key, shortDay(at.toLocalDate()), time(at.toLocalTime()));
  }

  private String time(LocalTime time) {
    return DateWords.time(time, language.current());
  }

  /** Month, day and weekday. */
  String shortDay(LocalDate day) {
    Language shown = language.current();
    return switch (shown) {
      case EN -> ENGLISH.format(day);
      case PT -> PORTUGUESE.format(day);
      default ->
          "%d月%d日（%s）"
              .formatted(day.getMonthValue(), day.getDayOfMonth(), JapaneseDates.weekday(day));
    };
  }

  /** What matters to a body at a place, whatever is held there. */
  List<String> marks(Place place) {
    return marks(
        Optional.of(place), place.loop() ? Set.of(AccessNeed.HEARING) : Set.<AccessNeed>of());
  }

  /** What matters to a body at the place, and the languages that are spoken or signed there. */
  private List<String> marks(Optional<Place> place, Set<AccessNeed> meets) {
    Texts texts = language.texts();
    List<String> marks = new ArrayList<>();
    place.ifPresent(
        at -> {
          marks.add(texts.get(at.ramp() ? "support.place_ramp" : "support.place_no_ramp"));
          if (at.parking()) {
            marks.add(texts.get("support.place_parking"));
          }
        });
    Stream.of(
            AccessNeed.HEARING, AccessNeed.SIGN_LANGUAGE, AccessNeed.ENGLISH, AccessNeed.PORTUGUESE)
        .filter(meets::contains)
        .forEach(need -> marks.add(texts.get("kinds.meets_" + need.code())));
    return marks;
  }

  private String seats(SessionView session) {
    Texts texts = language.texts();
    if (session.refusal() == null) {
      return session.byLot()
          ? texts.get("draw.seats", session.capacity())
          : texts.get(seatsKey(session.seatsLeft()), session.seatsLeft());
    }
    return switch (session.refusal()) {
      case NOT_YET -> texts.get("support.seats_not_yet", shortDay(session.opens().toLocalDate()));
      case FULL -> texts.get("support.seats_full");
      case PAST -> texts.get("support.seats_past");
      case NOT_HELD -> texts.get("support.seats_not_held");
      case DRAWING -> texts.get("support.seats_drawing");
      default -> texts.get("support.seats_closed");
    };
  }

  static String seatsKey(int left) {
    if (left == 1) {
      return "support.seats_one";
    }
    return left <= FEW ? "support.seats_few" : "support.seats_many";
  }

  private static String kindOfSeats(SessionView session) {
    if (!session.bookable()) {
      return "error";
    }
    if (session.byLot()) {
      return "ok";
    }
    return session.seatsLeft() <= FEW ? "warn" : "ok";
  }
}
