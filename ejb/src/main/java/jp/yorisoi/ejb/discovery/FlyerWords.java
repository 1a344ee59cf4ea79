package jp.yorisoi.ejb.discovery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.District;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.JapaneseDates;

/** What stands on a flyer, in one language. */
final class FlyerWords {
  private final City city;
  private final SupportProgramme programme;
  private final Language language;
  private final Texts texts;

  FlyerWords(City city, SupportProgramme programme, Language language) {
    this.city = city;
    this.programme = programme;
    this.language = language;
    this.texts = Texts.of(language);
  }

  String text(String key, Object... args) {
    return texts.get(key, args);
  }

  String lead(YearMonth month, Optional<District> district) {
    return district
        .map(
            one ->
                text(
                    "near.flyer_lead_of",
                    DateWords.month(month, language),
                    one.name().in(language)))
        .orElseGet(() -> text("near.flyer_lead", DateWords.month(month, language)));
  }

  String days(FlyerItem item) {
    return text(
        "near.flyer_days",
        item.days().stream()
            .map(day -> String.valueOf(day.getDayOfMonth()))
            .collect(Collectors.joining(text("near.flyer_days_between"))));
  }

  String when(FlyerItem item) {
    LocalDate day = item.days().get(0);
    String weekday =
        locale().getLanguage().equals("ja")
            ? JapaneseDates.weekday(day)
            : day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    return text("near.flyer_when", weekday, DateWords.time(item.starts(), language));
  }

  String title(FlyerItem item) {
    return programme
        .kind(item.kind())
        .map(kind -> kind.title().in(language))
        .orElse(text("support.unknown_class"));
  }

  /** For whom, where, what matters to a body, the bus. */
  List<String> about(FlyerItem item) {
    List<String> lines = new ArrayList<>();
    programme
        .kind(item.kind())
        .flatMap(kind -> texts.find("support.level_" + kind.level()))
        .ifPresent(lines::add);
    city.place(item.place())
        .ifPresent(
            place -> {
              lines.add(place.name().in(language) + "　" + marks(place));
              place.bus().ifPresent(bus -> lines.add(text("near.flyer_bus", bus.in(language))));
            });
    return lines;
  }

  String hours() {
    return city.hours().in(language);
  }

  private String marks(Place place) {
    List<String> marks = new ArrayList<>();
    marks.add(text(place.ramp() ? "support.place_ramp" : "support.place_no_ramp"));
    if (place.parking()) {
      marks.add(text("support.place_parking"));
    }
    if (place.loop()) {
      marks.add(text("support.place_loop"));
    }
    return String.join(text("near.flyer_between"), marks);
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.htmlLang());
  }
}
