package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore.Due;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.paper.PostcardFile;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door to the postcards for those who have no device. */
@Stateless
@Guarded(Chain.FRONT)
public class PostcardDesk {
  /** How many are shown and printed at once. */
  public static final int AT_ONCE = 50;

  private static final Instant FOR_EVER = Instant.parse("9000-01-01T00:00:00Z");
  private static final List<Reminder> POSTED = List.of(Reminder.POSTCARD);

  @Inject private NoticeStore notices;
  @Inject private SupportStore bookings;
  @Inject private LineStore lines;
  @Inject private NoticeRules rules;
  @Inject private Seals seals;
  @Inject private PostcardFile paper;
  @Inject private CallerContext context;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * The postcards to be printed: confirmations, other days and what has become of a class at once,
   * reminders some days before the class.
   *
   * @return at most {@link #AT_ONCE}, the nearest class first; without name and address of who
   *     asked to be kept off lists
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<Postcard> due() {
    return opened(found()).stream().map(Postcard::listed).toList();
  }

  /**
   * Some of those, to be printed: with name and address.
   *
   * @param keys which ones, as {@link Postcard#key}
   * @return those of them that are still due
   */
  @Allow(
      permission = Permission.EXPORT_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<Postcard> cards(Collection<String> keys) {
    return opened(found().stream().filter(due -> keys.contains(key(due))).toList());
  }

  /**
   * Marks postcards as printed and posted.
   *
   * @param keys which ones, as {@link Postcard#key}
   * @return how many were still due
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_POSTED,
      purpose = Purpose.SUPPORT_BOOKING)
  public int posted(Collection<String> keys) {
    List<Shown> marked = new ArrayList<>();
    for (Due due : found()) {
      if (keys.contains(key(due)) && notices.done(due.planned(), context.caller().id(), now())) {
        marked.add(shown(due));
      }
    }
    details.shown(marked);
    return marked.size();
  }

  private List<Due> found() {
    Instant now = now();
    List<Due> due =
        new ArrayList<>(notices.due(NoticeKind.CONFIRMATION, POSTED, now, FOR_EVER, AT_ONCE));
    due.addAll(notices.due(NoticeKind.OTHER_DAY, POSTED, now, FOR_EVER, AT_ONCE));
    due.addAll(notices.due(NoticeKind.CANCELLED, POSTED, now, FOR_EVER, AT_ONCE));
    due.addAll(notices.due(NoticeKind.MOVED, POSTED, now, FOR_EVER, AT_ONCE));
    due.addAll(
        notices.due(NoticeKind.REMINDER, POSTED, now, rules.plan().postcardUntil(now), AT_ONCE));
    return due.stream()
        .sorted(Comparator.comparing(one -> one.session().startsAt()))
        .limit(AT_ONCE)
        .toList();
  }

  private List<Postcard> opened(List<Due> due) {
    details.fields("kana", "contact");
    details.shown(due.stream().map(PostcardDesk::shown).toList());
    Instant now = now();
    List<Attendee> attendees = due.stream().map(Due::booking).map(seals::open).toList();
    List<List<String>> byHand =
        paper.byHand(attendees.stream().map(one -> one.kana() + one.contact()).toList());
    return IntStream.range(0, due.size())
        .mapToObj(i -> card(due.get(i), attendees.get(i), byHand.get(i), now))
        .toList();
  }

  private Postcard card(Due due, Attendee attendee, List<String> byHand, Instant now) {
    return new Postcard(
        due.booking().number(),
        due.planned().kind(),
        attendee.kana(),
        attendee.contact(),
        SessionView.of(due.session(), now),
        before(due, now),
        rules.plan().comesTooLate(now, due.session().startsAt()),
        attendee.unlisted(),
        byHand);
  }

  /** Cards say from which day a booking was moved. */
  private SessionView before(Due due, Instant now) {
    return due.planned().kind() == NoticeKind.OTHER_DAY
        ? lines
            .movedFrom(due.booking().number())
            .flatMap(bookings::session)
            .map(session -> SessionView.of(session, now))
            .orElse(null)
        : null;
  }

  private static String key(Due due) {
    return due.booking().number() + "/" + due.planned().kind().name();
  }

  private static Shown shown(Due due) {
    return new Shown(due.booking().number(), Seating.subject(due.booking().personKey()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
