package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.catalogue.Place;
import jp.yorisoi.ejb.support.SessionView;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenClassesTest {
  private final OpenClasses open = Sessions.open();

  private static List<SessionView> two() {
    return List.of(Sessions.session(7, 3), Sessions.session(8, 12));
  }

  @Test
  void the_calendar_is_as_agreed() throws IOException {
    Sessions.isAsIn("classes_ja.ics", open.calendar(two(), "", Language.JA));
    Sessions.isAsIn("classes_pt.ics", open.calendar(two(), "Centro Yasugi", Language.PT));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void another_reader_finds_nothing_wrong_with_it(Language language) {
    Calendar read = Sessions.read(open.calendar(two(), "", language));
    assertThat(read.validate().getEntries()).isEmpty();
    assertThat(read.getComponents("VEVENT")).hasSize(2);
  }

  @Test
  void a_calendar_without_classes_is_one_too() {
    assertThat(Sessions.read(open.calendar(List.of(), "", Language.JA)).getComponents("VEVENT"))
        .isEmpty();
  }

  @Test
  void the_list_of_events_is_as_agreed() throws IOException {
    Sessions.isAsIn("events.csv", open.eventList(two()));
  }

  @Test
  void a_booking_changes_no_byte_of_either() {
    List<SessionView> booked = List.of(Sessions.session(7, 2), Sessions.session(8, 0));
    assertThat(open.calendar(booked, "", Language.JA))
        .isEqualTo(open.calendar(two(), "", Language.JA));
    assertThat(open.eventList(booked)).isEqualTo(open.eventList(two()));
  }

  @Test
  void neither_grows_without_bounds() {
    List<SessionView> many =
        LongStream.rangeClosed(1, OpenClasses.MOST + 1L)
            .mapToObj(id -> Sessions.session(id, 1))
            .toList();
    String calendar = Sessions.text(open.calendar(many, "", Language.JA));
    assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(OpenClasses.MOST + 1);
    assertThat(Sessions.text(open.eventList(many)).split("\r\n")).hasSize(OpenClasses.MOST + 1);
  }

  @Test
  void a_text_that_looks_like_a_formula_is_no_formula() {
    Place place = Sessions.YASUGI.current().place("yasugi-center").orElseThrow();
    LocalText formula = new LocalText("=HYPERLINK(\"x\",\"y\")", "x", "x", "x");
    City city = with(place, formula);
    byte[] file =
        new EventTable(city, Sessions.PROGRAMME, Sessions.ADDRESS)
            .file(List.of(Sessions.session(7, 3)));
    assertThat(Sessions.text(file)).contains(",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",");
  }

  @ParameterizedTest
  @CsvSource({
    "first-steps,講座・教室",
    "scam-seminar,講座・教室",
    "health-check,けんこう",
    "vehicle-stop,そうだん",
    "digital-helper,そうだん",
    "no-longer-in-the-files,''"
  })
  void each_kind_of_event_is_named_by_its_category(String kind, String category) {
    assertThat(cell(kind, "hida-center", "カテゴリー")).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "hida-center,35.2560,133.1400,イエローバス「西比田」から歩いて3分",
    "fube-center,35.3060,133.1850,イエローバス「布部」から歩いて3分",
    "no-such-place,'','',''"
  })
  void a_place_says_where_it_is_and_how_to_come_by_bus(
      String place, String north, String east, String bus) {
    assertThat(cell("vehicle-stop", place, "緯度")).isEqualTo(north);
    assertThat(cell("vehicle-stop", place, "経度"))
        .as("of its district where it has no point of its own")
        .isEqualTo(east);
    assertThat(cell("vehicle-stop", place, "アクセス方法")).isEqualTo(bus);
  }

  private String cell(String kind, String place, String column) {
    SessionView one = Sessions.session(7, 3);
    SessionView other =
        new SessionView(
            7, kind, place, one.starts(), one.ends(), one.opens(), one.closes(), 12, 3, true);
    String[] lines = Sessions.text(open.eventList(List.of(other))).split("\r\n");
    int at = List.of(lines[0].split(",")).indexOf("\"" + column + "\"");
    return lines[1].split(",", -1)[at].replace("\"", "");
  }

  private static City with(Place place, LocalText name) {
    City city = Sessions.YASUGI.current();
    Place renamed =
        new Place(
            place.id(),
            name,
            place.districtId(),
            place.ramp(),
            place.parking(),
            place.loop(),
            java.util.Optional.of("島根県安来市安来町1番地"),
            place.at(),
            place.bus());
    return new City(
        city.id(),
        city.code(),
        city.name(),
        city.siteName(),
        city.mayor(),
        city.telephone(),
        city.fictional(),
        city.hours(),
        city.address(),
        city.mailSender(),
        city.districts(),
        List.of(renamed),
        city.offices(),
        city.source());
  }

  @Test
  void the_address_of_a_place_is_given_where_the_city_has_entered_it() {
    Place place = Sessions.YASUGI.current().place("yasugi-center").orElseThrow();
    City city = with(place, place.name());
    assertThat(
            new ClassWords(city, Sessions.PROGRAMME, Language.JA).location(Sessions.session(7, 3)))
        .isEqualTo(place.name().ja() + "（島根県安来市安来町1番地）");
    assertThat(ClassWords.address(Sessions.YASUGI.current(), place)).startsWith("島根県安来市 ");
  }
}
