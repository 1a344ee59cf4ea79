package jp.yorisoi.ejb.support.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

/** Sessions of an invented week, beans without a container, and an independent reader. */
final class Sessions {
  static final Cities YASUGI = Cities.serving("yasugi");
  static final SupportProgramme PROGRAMME = SupportProgramme.of(YASUGI.current());
  static final PublicAddress ADDRESS = PublicAddress.of("https://madoguchi.example.jp");
  static final Instant NOW = Instant.parse("2026-11-22T03:00:00.5Z");

  private Sessions() {}

  /** A class on a Wednesday at ten, of which some seats are left. */
  static SessionView session(long id, int left) {
    LocalDateTime starts = LocalDateTime.of(2026, 12, 2, 10, 0);
    return new SessionView(
        id,
        "first-steps",
        "yasugi-center",
        starts,
        starts.plusMinutes(90),
        LocalDateTime.of(2026, 11, 1, 3, 10, 0, 123_000_000),
        LocalDateTime.of(2026, 12, 1, 17, 15),
        12,
        left,
        left > 0);
  }

  static OwnCalendar own(Instant now) {
    return with(new OwnCalendar(), YASUGI, PROGRAMME, ADDRESS, Clock.fixed(now, ZoneOffset.UTC));
  }

  static OpenClasses open() {
    return with(new OpenClasses(), YASUGI, PROGRAMME, ADDRESS);
  }

  private static <T> T with(T bean, Object... parts) {
    try {
      for (Field field : bean.getClass().getDeclaredFields()) {
        for (Object part : parts) {
          if (field.getType().isInstance(part)) {
            field.setAccessible(true);
            field.set(bean, part);
          }
        }
      }
      return bean;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The file as ical4j reads it. */
  static Calendar read(byte[] file) {
    try {
      return new CalendarBuilder().build(new StringReader(text(file)));
    } catch (IOException | ParserException broken) {
      throw new AssertionError(text(file), broken);
    }
  }

  /** The file is, byte for byte, what lies under a name. */
  static void isAsIn(String name, byte[] file) throws IOException {
    try (InputStream golden = Sessions.class.getResourceAsStream("/calendar-files/" + name)) {
      assertThat(text(file)).isEqualTo(text(golden.readAllBytes()));
    }
  }
}
