package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.DateWords;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.Attendee.BookedFor;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeMessage.Instead;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.ClassWords;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.ejb.support.phone.PhoneReason;

/**
 * What messages about bookings say, in the language they were booked in. They lie on telephones
 * others may look at: neither the name nor the PIN nor what help is needed is in them.
 */
@ApplicationScoped
public class NoticeWords {
  private static final String OWN_PAGE = "/resident/support/own.xhtml";
  private static final String LIST = "/resident/support/list.xhtml";

  /** What gateways take (docs/interfaces.md, 6). */
  private static final int LONGEST_SMS = 660;

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
    return of(kind, number, attendee, session, Optional.empty());
  }

  /** The message that a booking was moved to another day: from which, and to which. */
  NoticeMessage otherDay(
      String number, Attendee attendee, SupportSession session, SupportSession before) {
    Optional<SessionView> old = Optional.of(SessionView.of(before, Instant.EPOCH));
    return of(NoticeKind.OTHER_DAY, number, attendee, session, old);
  }

  private NoticeMessage of(
      NoticeKind kind,
      String number,
      Attendee attendee,
      SupportSession session,
      Optional<SessionView> before) {
    SessionView view = SessionView.of(session, Instant.EPOCH);
    ClassWords words = new ClassWords(cities.current(), programme, attendee.language());
    boolean brief = attendee.reminder() == Reminder.SMS;
    return new NoticeMessage(
        to(attendee),
        attendee.reminder() == Reminder.MAIL ? subject(words, kind, view) : "",
        brief
            ? brief(words, kind, view, before)
            : body(words, kind, number, attendee, view, before),
        number,
        session.id(),
        session.startsAt(),
        Optional.of(new Instead(number, reason(kind), said(lead(kind, before), session))));
  }

  private String lead(NoticeKind kind, Optional<SessionView> before) {
    ClassWords words = japanese();
    return before
        .map(old -> words.text("notice.other_day_said", day(old), words.place(old)))
        .orElseGet(() -> words.text(key(kind, "lead")));
  }

  /** The message about what has become of a class somebody has, or waits for, a seat of. */
  NoticeMessage news(BookingNotices.News news) {
    Attendee reader = news.reader();
    SessionView view = SessionView.of(news.session(), Instant.EPOCH);
    ClassWords words = new ClassWords(cities.current(), programme, reader.language());
    String text = words.in(news.text());
    return new NoticeMessage(
        to(reader),
        reader.reminder() == Reminder.MAIL ? subject(words, news.reason(), view) : "",
        reader.reminder() == Reminder.SMS ? brief(words, news, text) : body(words, news, text),
        news.reason() == PhoneReason.SESSION_CANCELLED ? "" : news.number(),
        news.session().id(),
        news.notAfter(),
        Optional.of(new Instead(news.number(), news.reason(), news.text().ja(), news.occasion())));
  }

  /** What is said on the telephone to somebody a seat is free for. */
  String offered(SupportSession session, Instant until) {
    return said(japanese().text("notice.offer_lead", moment(Language.JA, until)), session);
  }

  /** The message that a seat is free for somebody who waits. */
  NoticeMessage offer(BookingNotices.Offer offer) {
    Attendee waiting = offer.waiting();
    SessionView view = SessionView.of(offer.session(), Instant.EPOCH);
    ClassWords words = new ClassWords(cities.current(), programme, waiting.language());
    String until = moment(waiting.language(), offer.until());
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.from", words.in(cities.current().siteName())));
    lines.add(words.text("notice.offer_lead", until));
    if (waiting.bookedFor() == BookedFor.OTHER) {
      lines.add(words.text("notice.pass_on"));
    }
    lines.addAll(facts(words, waiting, view));
    if (!offer.held().isEmpty()) {
      lines.add(words.text("notice.number", offer.held()));
    }
    lines.add("");
    lines.add(words.text("notice.offer_next", until, words.text("waiting.accept")));
    address.page(offer.page()).ifPresent(lines::add);
    lines.add(words.telephone());
    lines.add(words.text("notice.no_answer"));
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
        offer.session().id(),
        offer.until(),
        offer.held().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Instead(
                    offer.held(),
                    PhoneReason.SEAT_OFFERED,
                    offered(offer.session(), offer.until()))));
  }

  /** With the address of the page where one can go on, as long as gateways take it. */
  private String brief(ClassWords words, BookingNotices.News news, String text) {
    String said = words.text("notice.news_sms", city(words), text, cities.current().telephone());
    return address
        .page(next(news.reason()))
        .map(page -> said + " " + page)
        .filter(all -> all.length() <= LONGEST_SMS)
        .orElse(said);
  }

  /** Whose class is not held can choose another; whoever has a booking goes on with that. */
  private static String next(PhoneReason reason) {
    return reason == PhoneReason.SESSION_CANCELLED ? LIST : OWN_PAGE;
  }

  private String body(ClassWords words, BookingNotices.News news, String text) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.from", words.in(cities.current().siteName())));
    if (news.reader().bookedFor() == BookedFor.OTHER) {
      lines.add(words.text("notice.pass_on"));
    }
    lines.add("");
    lines.add(text);
    lines.add("");
    lines.add(words.text("notice.number", news.number()));
    address
        .page(next(news.reason()))
        .ifPresent(
            page -> {
              boolean off = news.reason() == PhoneReason.SESSION_CANCELLED;
              lines.add(words.text(off ? "notice.go_list" : "notice.go_own"));
              lines.add(page);
            });
    lines.add(words.telephone());
    lines.add(words.text("notice.no_answer"));
    return String.join("\n", lines);
  }

  private ClassWords japanese() {
    return new ClassWords(cities.current(), programme, Language.JA);
  }

  /** A sentence to be read out, with the class it is about. */
  private String said(String lead, SupportSession session) {
    ClassWords words = japanese();
    SessionView view = SessionView.of(session, Instant.EPOCH);
    return lead + words.text("notice.said", words.title(view), day(view), words.place(view));
  }

  private static String day(SessionView session) {
    return DateWords.day(session.starts().toLocalDate(), Language.JA)
        + " "
        + DateWords.time(session.starts().toLocalTime(), Language.JA);
  }

  private static String to(Attendee attendee) {
    return attendee.reminder() == Reminder.MAIL ? attendee.contact() : attendee.phone();
  }

  private static PhoneReason reason(NoticeKind kind) {
    return switch (kind) {
      case REMINDER -> PhoneReason.REMINDER;
      case WON, NOT_DRAWN -> PhoneReason.DRAW_RESULT;
      case CONFIRMATION, OTHER_DAY, MOVED, CANCELLED -> PhoneReason.BOOKED;
    };
  }

  private static String key(NoticeKind kind, String part) {
    return "notice." + kind.name().toLowerCase(Locale.ROOT) + "_" + part;
  }

  private static String subject(ClassWords words, PhoneReason reason, SessionView session) {
    return words.text(
        "notice." + reason.name().toLowerCase(Locale.ROOT) + "_subject", words.title(session));
  }

  private static String subject(ClassWords words, NoticeKind kind, SessionView session) {
    return words.text(key(kind, "subject"), words.title(session));
  }

  private String brief(
      ClassWords words, NoticeKind kind, SessionView session, Optional<SessionView> before) {
    return words.text(
        key(kind, "sms"),
        city(words),
        date(session),
        clock(session),
        words.place(session),
        cities.current().telephone(),
        before.map(old -> date(old) + " " + clock(old)).orElse(""));
  }

  private static String date(SessionView session) {
    return "%d/%d".formatted(session.starts().getMonthValue(), session.starts().getDayOfMonth());
  }

  private static String clock(SessionView session) {
    return "%d:%02d".formatted(session.starts().getHour(), session.starts().getMinute());
  }

  private String body(
      ClassWords words,
      NoticeKind kind,
      String number,
      Attendee attendee,
      SessionView session,
      Optional<SessionView> before) {
    List<String> lines = new ArrayList<>();
    lines.add(words.text("notice.from", words.in(cities.current().siteName())));
    lines.add(words.text(key(kind, "lead")));
    if (attendee.bookedFor() == BookedFor.OTHER) {
      lines.add(words.text("notice.pass_on"));
    }
    lines.add("");
    before.ifPresent(
        old -> {
          lines.add(day("notice.other_day_before", words, attendee, old));
          lines.add(day("notice.other_day_after", words, attendee, session));
          lines.add("");
        });
    lines.addAll(facts(words, attendee, session));
    lines.add(words.text("notice.number", number));
    before.ifPresent(old -> lines.add(words.text("notice.other_day_number")));
    lines.add("");
    lines.add(words.text(cancel(words, kind, session), words.cancels(session)));
    address.page(OWN_PAGE).ifPresent(lines::add);
    lines.add(words.telephone());
    lines.add(words.text("notice.no_answer"));
    return String.join("\n", lines);
  }

  /** A reminder comes on the eve: no deadline that lay before it is named there. */
  private static String cancel(ClassWords words, NoticeKind kind, SessionView session) {
    LocalDateTime eve = session.starts().toLocalDate().minusDays(1).atStartOfDay();
    if (kind == NoticeKind.REMINDER && words.cancelsNoMore(session, eve)) {
      return "support.cancel_over";
    }
    return kind == NoticeKind.OTHER_DAY ? "notice.other_day_cancel" : "notice.cancel";
  }

  private static String day(String key, ClassWords words, Attendee attendee, SessionView session) {
    return words.text(
        key,
        DateWords.day(session.starts().toLocalDate(), attendee.language()),
        words.starts(session.starts()),
        words.place(session));
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
    words.bus(session).ifPresent(lines::add);
    words.bring(session).ifPresent(lines::add);
    return lines;
  }

  private String city(ClassWords words) {
    return words.in(cities.current().name());
  }

  private static String moment(Language language, Instant at) {
    ZonedDateTime local = at.atZone(SchedulePlan.JAPAN);
    return DateWords.day(local.toLocalDate(), language)
        + " "
        + DateWords.time(local.toLocalTime(), language);
  }
}
