package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Attendee.BookedFor;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.ClassWords;
import jp.yorisoi.ejb.support.open.PublicAddress;

/**
 * What messages about bookings say, in the language they were booked in. They lie on telephones
 * others may look at: neither the name nor the PIN nor what help is needed is in them.
 */
@ApplicationScoped
public class NoticeWords {
  private static final String OWN_PAGE = "/resident/support/own.xhtml";

  private Cities cities;
  private SupportProgramme programme;
  private PublicAddress address;

  /** For the container. */
  public NoticeWords() {}

  @Inject
  NoticeWords(Cities cities, SupportProgramme programme, PublicAddress address) {
    this.cities = cities;
    this.programme = programme;
    this.address = address;
  }

  /** The message about a booking, ready to be sent the way its attendee chose. */
  NoticeMessage of(NoticeKind kind, String number, Attendee attendee, SupportSession session) {
    SessionView view = SessionView.of(session, Instant.EPOCH);
    ClassWords words = new ClassWords(cities.current(), programme, attendee.language());
    boolean brief = attendee.reminder() == Reminder.SMS;
    return new NoticeMessage(
        to(attendee),
        attendee.reminder() == Reminder.MAIL ? subject(words, kind, view) : "",
        brief ? brief(words, kind, view) : body(words, kind, number, attendee, view),
        number,
        session.startsAt());
  }

  /** The message that a seat is free for somebody who waits. */
  NoticeMessage offer(BookingNotices.Offer offer) {
    Attendee waiting = offer.waiting();
    SessionView view = SessionView.of(offer.session(), Instant.EPOCH);
    ClassWords words = new ClassWords(cities.current(), programme, waiting.language());
    String until = moment(waiting, offer.until());
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.offer_lead", until));
    lines.addAll(facts(words, waiting, view));
    address.page(offer.page()).ifPresent(lines::add);
    lines.add(words.telephone());
    boolean brief = waiting.reminder() == Reminder.SMS;
    return new NoticeMessage(
        to(waiting),
        waiting.reminder() == Reminder.MAIL
            ? words.text("notice.offer_subject", words.title(view))
            : "",
        brief
            ? words.text(
                "notice.offer_sms",
                city(words),
                words.title(view),
                until,
                cities.current().telephone())
            : String.join("\n", lines),
        "",
        offer.until());
  }

  private static String to(Attendee attendee) {
    return attendee.reminder() == Reminder.MAIL ? attendee.contact() : attendee.phone();
  }

  private static String key(NoticeKind kind, String part) {
    return "notice." + kind.name().toLowerCase(Locale.ROOT) + "_" + part;
  }

  private static String subject(ClassWords words, NoticeKind kind, SessionView session) {
    return words.text(key(kind, "subject"), words.title(session));
  }

  private String brief(ClassWords words, NoticeKind kind, SessionView session) {
    return words.text(
        key(kind, "sms"),
        city(words),
        "%d/%d".formatted(session.starts().getMonthValue(), session.starts().getDayOfMonth()),
        "%d:%02d".formatted(session.starts().getHour(), session.starts().getMinute()),
        words.place(session),
        cities.current().telephone());
  }

  private String body(
      ClassWords words, NoticeKind kind, String number, Attendee attendee, SessionView session) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.from", words.in(cities.current().siteName())));
    lines.add(words.text(key(kind, "lead")));
    if (attendee.bookedFor() == BookedFor.OTHER) {
      lines.add(words.text("notice.pass_on"));
    }
    lines.add("");
    lines.addAll(facts(words, attendee, session));
    lines.add(words.text("notice.number", number));
    lines.add("");
    lines.add(words.text("notice.cancel"));
    address.page(OWN_PAGE).ifPresent(lines::add);
    lines.add(words.telephone());
    lines.add(words.text("notice.no_answer"));
    return String.join("\n", lines);
  }

  private List<String> facts(ClassWords words, Attendee attendee, SessionView session) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.class", words.title(session)));
    lines.add(
        words.text(
            "notice.when",
            DateWords.day(session.starts().toLocalDate(), attendee.language()),
            words.starts(session.starts())));
    lines.add(words.text("notice.where", words.location(session)));
    words.bring(session).ifPresent(lines::add);
    return lines;
  }

  private String city(ClassWords words) {
    return words.in(cities.current().name());
  }

  private static String moment(Attendee reader, Instant at) {
    ZonedDateTime local = at.atZone(SchedulePlan.JAPAN);
    return DateWords.day(local.toLocalDate(), reader.language())
        + " "
        + DateWords.time(local.toLocalTime(), reader.language());
  }
}
