package jp.yorisoi.ejb.support.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.domain.SchedulePlan;

/**
 * One's own booking as an entry of one's own calendar. Calendars are shared with families and lie
 * with companies, so neither name nor number nor PIN is in it.
 */
@ApplicationScoped
public class OwnCalendar {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  @Inject private Cities cities;
  @Inject private SupportProgramme programme;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  /**
   * The file for a booking.
   *
   * @param calendarId id of the booking for calendars
   * @param session the booked session
   * @param cancelled whether the seat was given back; the calendar then strikes its entry out
   * @param language the reader's language
   * @return an iCalendar file
   */
  public byte[] file(String calendarId, SessionView session, boolean cancelled, Language language) {
    ClassWords words = new ClassWords(cities.current(), programme, language);
    return file(calendarId, session, cancelled, words, description(words, session, cancelled));
  }

  /**
   * The file for a booking that was moved to another day, which strikes its entry out and says so.
   *
   * @param calendarId id of the booking for calendars
   * @param session the session it was for
   * @param language the reader's language
   * @return an iCalendar file
   */
  public byte[] moved(String calendarId, SessionView session, Language language) {
    ClassWords words = new ClassWords(cities.current(), programme, language);
    String said =
        String.join(
            "\n",
            words.text("support.own_moved"),
            words.text("support.own_moved_text"),
            words.telephone());
    return file(calendarId, session, true, words, said);
  }

  private byte[] file(
      String calendarId, SessionView session, boolean cancelled, ClassWords words, String said) {
    String what = words.text("support.ics_summary", words.title(session), words.place(session));
    return CalendarFile.of(
        List.of(
            new CalendarEvent(
                calendarId,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                cancelled ? 1 : 0,
                cancelled,
                session.starts(),
                session.ends(),
                cancelled ? words.text("support.ics_cancelled", what) : what,
                said,
                words.location(session),
                address.page("/resident/support/own.xhtml"),
                cancelled ? Optional.empty() : eve(words, session))));
  }

  private String description(ClassWords words, SessionView session, boolean cancelled) {
    List<String> lines = new ArrayList<>();
    if (cancelled) {
      lines.add(words.text("support.own_cancelled"));
    } else {
      lines.addAll(words.about(session));
      lines.add(words.text("support.next_come"));
      LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), SchedulePlan.JAPAN);
      lines.add(
          words.cancelsNoMore(session, now)
              ? words.text("support.cancel_over")
              : words.text("support.next_cannot", words.cancels(session)));
    }
    lines.add(words.telephone());
    return String.join("\n", lines);
  }

  /** On the evening before, unless it is over. */
  private Optional<CalendarEvent.Reminder> eve(ClassWords words, SessionView session) {
    Instant at =
        session
            .starts()
            .toLocalDate()
            .minusDays(1)
            .atTime(EVENING)
            .atZone(SchedulePlan.JAPAN)
            .toInstant();
    return Optional.of(at)
        .filter(clock.instant()::isBefore)
        .map(
            then ->
                new CalendarEvent.Reminder(
                    then,
                    words.text(
                        "support.ics_tomorrow",
                        words.starts(session.starts()),
                        words.title(session),
                        words.place(session))));
  }
}
