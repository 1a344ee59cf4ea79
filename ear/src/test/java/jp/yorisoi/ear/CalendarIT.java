package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes and bookings in the calendars of others, over HTTP. */
@ExtendWith(SharedWar.class)
class CalendarIT {
  private static final String OWN = "/resident/support/own.xhtml";
  private static final Pattern UID = Pattern.compile("UID:([^\r]+)\r\n");
  private static int person = 730_000;

  private final RunningSystem system;

  CalendarIT(RunningSystem system) {
    this.system = system;
  }

  private record Booked(Resident resident, String number, String pin, String kana) {
    String file() {
      return press("calendar").body();
    }

    Resident.Page press(String go) {
      return resident.send(OWN, Map.of("go", go, "number", number, "pin", pin));
    }
  }

  private Booked book(long session) {
    Classes classes = new Classes(system);
    Resident resident = classes.ready(session, ++person);
    Map<String, String> answers = Classes.answers(session, person);
    Resident.Page done = resident.send(Classes.BOOK, Classes.with(answers, "book"));
    return new Booked(
        resident,
        done.marked("number").orElseThrow(),
        done.marked("pin").orElseThrow(),
        answers.get("kana"));
  }

  private static String uid(String file) {
    Matcher found = UID.matcher(file);
    assertThat(found.find()).as(file).isTrue();
    return found.group(1);
  }

  @Test
  void ones_own_booking_goes_into_ones_calendar_and_out_again() throws Exception {
    Booked booked = book(new Classes(system).fresh(3));
    String file = booked.file();
    assertThat(file)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("STATUS:CONFIRMED\r\n", "BEGIN:VALARM\r\n", "LOCATION:")
        .doesNotContain(booked.number(), booked.pin(), booked.kana());
    booked.resident().open(OWN);
    assertThat(booked.press("cancel").body()).contains("data-test=\"calendar\"");
    String cancelled = booked.file();
    assertThat(cancelled).contains("STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n");
    assertThat(uid(cancelled)).isEqualTo(uid(file));
  }

  @Test
  void number_and_pin_in_an_address_give_no_file() throws Exception {
    Booked booked = book(new Classes(system).fresh(3));
    HttpResponse<String> answer =
        new WebClient(system)
            .get(
                "resident/support/own.xhtml?go=calendar&number="
                    + booked.number()
                    + "&pin="
                    + booked.pin());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("VCALENDAR", booked.number(), booked.pin());
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes.ics", "classes.ics?kind=first-steps&language=pt", "events.csv"})
  void who_has_a_public_file_is_not_sent_it_again_and_a_booking_does_not_change_it(String name)
      throws Exception {
    long session = new Classes(system).fresh(3);
    WebClient anybody = new WebClient(system);
    String path = "resident/support/" + name;
    HttpResponse<String> first = anybody.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("public, max-age=900");
    Booked booked = book(session);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = anybody.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String changed = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(anybody.get(path, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
    assertThat(anybody.get(path).body())
        .isEqualTo(first.body())
        .doesNotContain(booked.number(), booked.kana(), "0854" + person);
  }

  @Test
  void the_files_are_what_they_say_they_are() throws Exception {
    WebClient anybody = new WebClient(system);
    HttpResponse<String> calendar = anybody.get("resident/support/classes.ics");
    assertThat(calendar.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(calendar.body())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("URL:http://127.0.0.1:");
    HttpResponse<String> events = anybody.get("resident/support/events.csv");
    assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(events.body()).startsWith("\uFEFF\"都道府県コード又は市区町村コード\",\"NO\",");
    assertThat(events.body())
        .as("what few people know of")
        .contains("\"デジタル推進委員に聞く\"", "\"そうだん\"", "\"35.2560\",\"133.1400\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-easy", "en", "pt"})
  void the_list_offers_them_in_the_language_of_the_reader(String language) {
    Resident.Page list = new Resident(system, language).open("/resident/support/list.xhtml");
    assertThat(list.body()).contains("href=\"classes.ics", "href=\"events.csv\"");
    assertThat(list.words())
        .contains("/resident/support/classes.ics")
        .doesNotContain("???", "support.feeds", "support.open");
  }
}
