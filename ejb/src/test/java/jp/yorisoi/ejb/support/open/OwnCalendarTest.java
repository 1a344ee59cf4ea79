package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnCalendarTest {
  private static final String ID = "0b2f7c1e-5f5e-3c7a-9d52-6b1f0f5a1c33";

  private static byte[] file(Language language, boolean cancelled) {
    return Sessions.own(Sessions.NOW).file(ID, Sessions.session(7, 3), cancelled, language);
  }

  private static VEvent event(byte[] file) {
    return Sessions.read(file).<VEvent>getComponent("VEVENT").orElseThrow();
  }

  private static String value(Component event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_file_is_as_agreed_in_every_language(Language language) throws IOException {
    Sessions.isAsIn("own_" + language.code() + ".ics", file(language, false));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void another_reader_finds_nothing_wrong_with_it(Language language) {
    for (boolean cancelled : new boolean[] {false, true}) {
      assertThat(Sessions.read(file(language, cancelled)).validate().getEntries()).isEmpty();
    }
  }

  @Test
  void a_cancelled_booking_strikes_the_same_entry_out() throws IOException {
    VEvent booked = event(file(Language.JA, false));
    VEvent cancelled = event(file(Language.JA, true));
    assertThat(value(cancelled, "UID")).isEqualTo(value(booked, "UID")).isEqualTo(ID);
    assertThat(value(booked, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(booked, "SEQUENCE")).isEqualTo("0");
    assertThat(value(cancelled, "SEQUENCE")).isEqualTo("1");
    assertThat(cancelled.getAlarms()).as("nobody is reminded of it").isEmpty();
    Sessions.isAsIn("own_cancelled_ja.ics", file(Language.JA, true));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void who_moved_a_booking_reads_so_in_the_entry_that_is_struck_out(Language language) {
    byte[] file = Sessions.own(Sessions.NOW).moved(ID, Sessions.session(7, 3), language);
    assertThat(Sessions.read(file).validate().getEntries()).isEmpty();
    assertThat(value(event(file), "UID")).isEqualTo(ID);
    assertThat(value(event(file), "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(event(file), "DESCRIPTION"))
        .contains(Texts.of(language).get("support.own_moved"))
        .doesNotContain(Texts.of(language).get("support.own_cancelled"));
  }

  @Test
  void it_reminds_on_the_evening_before_at_six() {
    assertThat(Sessions.text(file(Language.EN, false)))
        .contains("TRIGGER;VALUE=DATE-TIME:20261201T090000Z\r\n");
  }

  @Test
  void a_reminder_that_is_over_is_left_out() {
    Instant late = Instant.parse("2026-12-01T09:00:00Z");
    assertThat(event(Sessions.own(late).file(ID, Sessions.session(7, 3), false, Language.JA)))
        .extracting(VEvent::getAlarms)
        .isEqualTo(List.of());
  }

  @Test
  void the_page_it_names_is_reached_without_number_and_pin() {
    assertThat(value(event(file(Language.JA, false)), "URL"))
        .isEqualTo("https://madoguchi.example.jp/resident/support/own.xhtml");
  }
}
