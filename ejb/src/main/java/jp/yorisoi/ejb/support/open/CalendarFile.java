package jp.yorisoi.ejb.support.open;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes an iCalendar file (RFC 5545). It names no METHOD: a calendar takes it as it stands and
 * answers nobody, so it needs no organizer (RFC 5546).
 */
final class CalendarFile {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ZONE = ";TZID=Asia/Tokyo:";

  /** Japan has kept nine hours since long before any class. */
  private static final List<String> TOKYO =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Asia/Tokyo",
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0900",
          "TZOFFSETTO:+0900",
          "TZNAME:JST",
          "END:STANDARD",
          "END:VTIMEZONE");

  private final StringBuilder file = new StringBuilder();

  private CalendarFile() {}

  /** A file of what was asked for once. */
  static byte[] of(List<CalendarEvent> events) {
    return new CalendarFile().head().events(events).bytes();
  }

  /**
   * A calendar that programs fetch again and again.
   *
   * @param name what they call it (RFC 7986, and the older name most of them read)
   * @param about a sentence about it
   * @param events its entries
   * @return the file
   */
  static byte[] followed(String name, String about, List<CalendarEvent> events) {
    return new CalendarFile().head().name(name, about).events(events).bytes();
  }

  private CalendarFile head() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Yorisoi//Support booking//JA");
    line("CALSCALE:GREGORIAN");
    return this;
  }

  private CalendarFile name(String name, String about) {
    text("NAME", name);
    text("X-WR-CALNAME", name);
    text("DESCRIPTION", about);
    text("X-WR-CALDESC", about);
    line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    line("X-PUBLISHED-TTL:PT6H");
    return this;
  }

  private CalendarFile events(List<CalendarEvent> events) {
    TOKYO.forEach(this::line);
    events.forEach(this::event);
    return this;
  }

  private byte[] bytes() {
    line("END:VCALENDAR");
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid());
    line("DTSTAMP:" + utc(event.revised()));
    line("SEQUENCE:" + event.sequence());
    line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line("DTSTART" + ZONE + local(event.starts()));
    line("DTEND" + ZONE + local(event.ends()));
    text("SUMMARY", event.summary());
    text("DESCRIPTION", event.description());
    text("LOCATION", event.location());
    event.url().ifPresent(url -> line("URL:" + url));
    event.reminder().ifPresent(this::reminder);
    line("END:VEVENT");
  }

  private void reminder(CalendarEvent.Reminder reminder) {
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("TRIGGER;VALUE=DATE-TIME:" + utc(reminder.at()));
    text("DESCRIPTION", reminder.words());
    line("END:VALARM");
  }

  private void text(String property, String value) {
    line(property + ":" + ContentLine.text(value));
  }

  private void line(String line) {
    file.append(ContentLine.folded(line));
  }

  private static String utc(Instant instant) {
    return UTC.format(instant);
  }

  private static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }
}
