package jp.yorisoi.web.resident.support;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportKind;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.discovery.Flyers;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.open.Handouts;
import jp.yorisoi.ejb.support.open.OpenClasses;

/**
 * The public files as they stand now: the classes from today on that have been opened for booking.
 * They change when classes are added, at midnight, and with a new release, and never by a booking.
 */
@ApplicationScoped
public class OpenEditions {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS = 60;

  @EJB private SupportDesk desk;
  @Inject private OpenClasses classes;
  @Inject private Flyers flyers;
  @Inject private Handouts handouts;
  @Inject private Cities cities;
  @Inject private SupportProgramme programme;
  @Inject private Clock clock;
  private Instant started;

  /** Words and places come with a release, so nothing is older than this instance. */
  @PostConstruct
  void begin() {
    started = clock.instant();
  }

  /**
   * The calendar of classes.
   *
   * @param place id of a place, empty for all
   * @param kind id of a kind, empty for all
   * @param language code of a language, empty for Japanese
   * @return the calendar, or empty when one of them is unknown
   */
  Optional<Edition> calendar(String place, String kind, String language) {
    Optional<Place> at = cities.current().place(place);
    Optional<SupportKind> of = programme.kind(kind);
    Optional<Language> in =
        language.isEmpty() ? Optional.of(Language.JA) : Language.ofCode(language);
    if (in.isEmpty() || at.isEmpty() && !place.isEmpty() || of.isEmpty() && !kind.isEmpty()) {
      return Optional.empty();
    }
    List<SessionView> chosen =
        open().stream()
            .filter(one -> place.isEmpty() || one.place().equals(place))
            .filter(one -> kind.isEmpty() || one.kind().equals(kind))
            .toList();
    String part =
        Stream.of(of.map(SupportKind::title), at.map(Place::name))
            .flatMap(Optional::stream)
            .map(name -> name.in(in.get()))
            .collect(Collectors.joining(" "));
    return Optional.of(new Edition(classes.calendar(chosen, part, in.get()), changed(chosen)));
  }

  /** The list of events as open data. */
  Edition eventList() {
    List<SessionView> open = open().stream().filter(this::isEvent).toList();
    return new Edition(classes.eventList(open), changed(open));
  }

  /**
   * The flyer of a month.
   *
   * @param month as written in the address, {@code 2026-12}
   * @param district id of a district, empty for the whole city
   * @param language code of a language, empty for Japanese
   * @return the flyer, or empty when one of them is unknown
   */
  Optional<Edition> flyer(String month, String district, String language) {
    Optional<Language> in =
        language.isEmpty() ? Optional.of(Language.JA) : Language.ofCode(language);
    Optional<District> near = cities.current().district(district);
    Optional<YearMonth> of =
        flyers.months().stream().filter(one -> one.toString().equals(month)).findFirst();
    if (of.isEmpty() || in.isEmpty() || near.isEmpty() && !district.isEmpty()) {
      return Optional.empty();
    }
    List<SessionView> open =
        open().stream()
            .filter(one -> !one.starts().toLocalDate().isBefore(flyers.from(of.get())))
            .toList();
    return Optional.of(new Edition(flyers.print(of.get(), near, open, in.get()), changed(open)));
  }

  /**
   * The paper of a class.
   *
   * @param kind id of the kind
   * @param language code of a language, empty for Japanese
   * @return the paper, or empty when there is none or the language is unknown
   */
  Optional<Edition> handout(String kind, String language) {
    Optional<Language> in =
        language.isEmpty() ? Optional.of(Language.JA) : Language.ofCode(language);
    return in.flatMap(one -> handouts.print(kind, one)).map(file -> new Edition(file, started));
  }

  /** Who has somebody's hour at a counter is no event; a kind nobody knows any more may be one. */
  private boolean isEvent(SessionView session) {
    return programme.kind(session.kind()).map(kind -> kind.form().isEvent()).orElse(true);
  }

  private List<SessionView> open() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), JAPAN);
    LocalDate today = now.toLocalDate();
    return desk.sessions(today, today.plusDays(DAYS)).stream()
        .filter(SessionView::ready)
        .filter(one -> !one.opens().isAfter(now))
        .toList();
  }

  private Instant changed(List<SessionView> shown) {
    Instant midnight = LocalDate.ofInstant(clock.instant(), JAPAN).atStartOfDay(JAPAN).toInstant();
    return Stream.concat(
            Stream.of(started, midnight),
            shown.stream().map(one -> one.opens().atZone(JAPAN).toInstant()))
        .max(Instant::compareTo)
        .orElseThrow();
  }
}
