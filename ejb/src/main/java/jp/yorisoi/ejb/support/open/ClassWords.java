package jp.yorisoi.ejb.support.open;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.support.SessionView;

/** A session in words for calendars and messages, in one language. */
public final class ClassWords {
  private static final Pattern PREFECTURE = Pattern.compile("(東京都|北海道|京都府|大阪府|.{2,3}県).*");

  private final City city;
  private final SupportProgramme programme;
  private final Language language;
  private final Texts texts;

  /**
   * The words of a language.
   *
   * @param city the city
   * @param programme what can be booked there
   * @param language the reader's language
   */
  public ClassWords(City city, SupportProgramme programme, Language language) {
    this.city = city;
    this.programme = programme;
    this.language = language;
    this.texts = Texts.of(language);
  }

  /**
   * A text.
   *
   * @param key its key
   * @param args what stands for {@code {0}}, {@code {1}} …
   * @return the finished text
   */
  public String text(String key, Object... args) {
    return texts.get(key, args);
  }

  /**
   * A text of a definition.
   *
   * @param text in all languages
   * @return in this one
   */
  public String in(LocalText text) {
    return text.in(language);
  }

  /**
   * What a session is called.
   *
   * @param session the session
   * @return the title of its kind
   */
  public String title(SessionView session) {
    return kind(session).map(kind -> in(kind.title())).orElse(text("support.unknown_class"));
  }

  /**
   * Where it is held.
   *
   * @param session the session
   * @return name of the place
   */
  public String place(SessionView session) {
    return placeOf(session).map(place -> in(place.name())).orElse(session.place());
  }

  /**
   * Name of the place and its address, as maps find it; for a stop of the vehicle where it stands,
   * too.
   *
   * @param session the session
   * @return all in one line
   */
  public String location(SessionView session) {
    String place =
        placeOf(session)
            .map(at -> text("support.ics_location", in(at.name()), address(city, at)))
            .orElse(session.place());
    return stands(session)
        .map(spot -> text("support.ics_location_stop", place, spot))
        .orElse(place);
  }

  /**
   * Where the vehicle stands.
   *
   * @param session the session
   * @return a sentence without its end, empty for what is no stop of the vehicle
   */
  public Optional<String> stands(SessionView session) {
    return programme.stands(session.kind(), session.place()).map(this::in);
  }

  /**
   * How to come by bus.
   *
   * @param session the session
   * @return a line, empty when nobody has said
   */
  public Optional<String> bus(SessionView session) {
    return placeOf(session).flatMap(Place::bus).map(bus -> text("near.flyer_bus", in(bus)));
  }

  /**
   * What to bring.
   *
   * @param session the session
   * @return a line, empty for a kind that is no longer in the files
   */
  public Optional<String> bring(SessionView session) {
    return kind(session).map(kind -> text("support.ics_bring", in(kind.bring())));
  }

  /**
   * When it begins.
   *
   * @param time date and time
   * @return the time of day
   */
  public String starts(LocalDateTime time) {
    return DateWords.time(time.toLocalTime(), language);
  }

  /**
   * Whether the holder's time to give a seat back is over, while the desk can still do it.
   *
   * @param session the class
   * @param at Japanese time at which this is read
   */
  public boolean cancelsNoMore(SessionView session, LocalDateTime at) {
    return kind(session)
        .flatMap(kind -> kind.rules().cancel())
        .filter(cancel -> !cancel.until(session.starts()).isAfter(at))
        .isPresent();
  }

  /**
   * Until when who booked can cancel, as a part of a sentence.
   *
   * @param session the session
   * @return a day and time, or until it begins
   */
  public String cancels(SessionView session) {
    return kind(session)
        .flatMap(kind -> kind.rules().cancel())
        .map(cancel -> cancel.until(session.starts()))
        .map(
            until ->
                text(
                    "support.cancel_by",
                    DateWords.day(until.toLocalDate(), language),
                    starts(until)))
        .orElseGet(() -> text("support.cancel_begins"));
  }

  /** What one does there, for whom, what to bring, and whether there is a step at the door. */
  List<String> about(SessionView session) {
    List<String> lines = new ArrayList<>();
    kind(session)
        .ifPresent(
            kind -> {
              lines.add(in(kind.about()));
              texts.find("support.level_" + kind.level()).ifPresent(lines::add);
              lines.add(text("support.ics_bring", in(kind.bring())));
            });
    placeOf(session)
        .map(place -> place.ramp() ? "support.place_ramp" : "support.place_no_ramp")
        .ifPresent(key -> lines.add(text(key)));
    return lines;
  }

  /** Whom to call. */
  public String telephone() {
    return text("support.ics_telephone", in(city.name()), city.telephone());
  }

  private Optional<SupportKind> kind(SessionView session) {
    return programme.kind(session.kind());
  }

  private Optional<Place> placeOf(SessionView session) {
    return city.place(session.place());
  }

  /** The address of a place; as long as the profile names none, prefecture, city and district. */
  static String address(City city, Place place) {
    return place
        .address()
        .orElseGet(
            () ->
                prefecture(city)
                    + city.name().ja()
                    + " "
                    + city.district(place.districtId()).orElseThrow().name().ja());
  }

  /** The prefecture a city lies in, from the address of its office. */
  static String prefecture(City city) {
    Matcher found = PREFECTURE.matcher(city.address());
    return found.matches() ? found.group(1) : "";
  }
}
