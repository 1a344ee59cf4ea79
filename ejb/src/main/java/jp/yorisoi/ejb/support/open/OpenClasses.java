package jp.yorisoi.ejb.support.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.domain.SchedulePlan;

/**
 * The classes that are open to everybody, for programs of everybody. Seats left are not said: a
 * calendar asks again only after hours, and a booking must not change a byte of what others see.
 */
@ApplicationScoped
public class OpenClasses {
  /** The most a file holds; eight weeks of a city have about a hundred. */
  static final int MOST = 500;

  @Inject private Cities cities;
  @Inject private SupportProgramme programme;
  @Inject private PublicAddress address;

  /**
   * The calendar of classes.
   *
   * @param sessions what it holds, the first five hundred
   * @param part name of what it is restricted to in the reader's language, empty for all
   * @param language the reader's language
   * @return an iCalendar file, the same bytes as long as nothing is planned or changed
   */
  public byte[] calendar(List<SessionView> sessions, String part, Language language) {
    City city = cities.current();
    ClassWords words = new ClassWords(city, programme, language);
    String all = words.text("support.ics_name", words.in(city.name()));
    return CalendarFile.followed(
        part.isEmpty() ? all : words.text("support.ics_summary", all, part),
        words.text(city.fictional() ? "support.ics_about_fictional" : "support.ics_about"),
        sessions.stream().limit(MOST).map(session -> event(words, session)).toList());
  }

  /**
   * The open data set イベント一覧.
   *
   * @param sessions what it holds, the first five hundred
   * @return a CSV file as the national recommendation has it (docs/open-data.md)
   */
  public byte[] eventList(List<SessionView> sessions) {
    return new EventTable(cities.current(), programme, address)
        .file(sessions.stream().limit(MOST).toList());
  }

  private CalendarEvent event(ClassWords words, SessionView session) {
    List<String> lines = new ArrayList<>(words.about(session));
    lines.add(words.text("support.ics_seats"));
    lines.add(words.telephone());
    return new CalendarEvent(
        uid(session),
        session.opens().atZone(SchedulePlan.JAPAN).toInstant(),
        0,
        false,
        session.starts(),
        session.ends(),
        words.text("support.ics_summary", words.title(session), words.place(session)),
        String.join("\n", lines),
        words.location(session),
        page(address, session),
        Optional.empty());
  }

  private String uid(SessionView session) {
    String name = "yorisoi " + cities.current().code() + " session " + session.id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static Optional<String> page(PublicAddress address, SessionView session) {
    return address.page("/resident/support/book.xhtml?session=" + session.id());
  }
}
