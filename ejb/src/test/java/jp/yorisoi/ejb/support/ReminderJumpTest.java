package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SchedulePlan;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.open.PublicAddress;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clock jumps while people are to be reminded: each is reminded once, at the first look from
 * ten o'clock of the eve on, and the message goes out at the first look by day, before the class
 * begins or never.
 */
class ReminderJumpTest {
  private static final int SEEDS = 20;
  private static final int LOOKS = 400;
  private static final int CLASSES = 60;
  private static final int MORNING = 8;
  private static final int NIGHT = 20;
  private static final NoticeRules RULES = NoticeRules.of("yasugi");

  @TempDir static Path folder;

  private final Map<String, SupportSession> classes = new HashMap<>();
  private final Set<NoticeStore.Planned> open = new HashSet<>();
  private final Map<String, NoticeMessage> put = new HashMap<>();
  private final Map<String, NoticeMessage> waiting = new HashMap<>();
  private final MemoryStore store = new MemoryStore();
  private BookingNoticeDesk desk;
  private Seals seals;
  private Instant now;
  private int sent;
  private int dropped;
  private int missed;

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23T15:00:00Z", "2028-02-26T15:00:00Z", "2026-12-29T15:00:00Z"})
  void everybody_is_reminded_once_in_time_and_by_day(Instant begin) throws Exception {
    seals = SeatWorkshop.seals(folder);
    desk();
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      now = begin;
      book(begin, random);
      for (int look = 0; look < LOOKS; look++) {
        jump(random);
        remind();
        deliver();
      }
      missed += open.size();
    }
    assertThat(sent).as("messages that went out").isGreaterThan(SEEDS * CLASSES / 2);
    assertThat(dropped).as("messages a jump made useless").isPositive();
    assertThat(missed).as("eves that were jumped over").isPositive();
  }

  private void desk() throws Exception {
    NoticeWords words =
        new NoticeWords(Cities.serving("yasugi"), SeatWorkshop.PROGRAMME, PublicAddress.of(""));
    Plans plans = new Plans();
    AuditDetails details = new AuditDetails();
    details.begin(null);
    desk = new BookingNoticeDesk();
    SeatWorkshop.set(desk, "notices", plans);
    SeatWorkshop.set(desk, "bookings", store);
    SeatWorkshop.set(desk, "outgoing", new BookingNotices(plans, new Box(), RULES, words));
    SeatWorkshop.set(desk, "rules", RULES);
    SeatWorkshop.set(desk, "seals", seals);
    SeatWorkshop.set(desk, "details", details);
    SeatWorkshop.set(desk, "clock", new CityClock(() -> now));
  }

  /** Classes at all hours of some days, each with somebody to be reminded of it. */
  private void book(Instant begin, Random random) {
    List.of(classes, put, waiting, store.bookings).forEach(Map::clear);
    open.clear();
    for (int one = 0; one < CLASSES; one++) {
      Instant start = begin.plus(Duration.ofMinutes(2880 + 30L * random.nextInt(144)));
      Attendee attendee =
          new Attendee(
              Attendee.BookedFor.SELF, "ヤスギ ハナコ", "090%08d".formatted(one), Set.of(), Reminder.SMS);
      BookSeat wish = new BookSeat(one, "form-%032d".formatted(one), attendee);
      SupportStore.Stored booking =
          new SeatDraft(wish, BookingView.Channel.ONLINE, "test", seals, random).booking();
      store.bookings.put(booking.number(), booking);
      classes.put(
          booking.number(),
          new SupportSession(
              one,
              "first-steps",
              "center",
              start,
              start.plusSeconds(3600),
              begin,
              start.minusSeconds(3600),
              5,
              1));
      open.add(new NoticeStore.Planned(booking.number(), NoticeKind.REMINDER, Reminder.SMS));
    }
  }

  /** Fifteen minutes on; now and then an hour, a day, or an hour back. */
  private void jump(Random random) {
    now =
        switch (random.nextInt(60)) {
          case 0 -> now.plus(Duration.ofDays(1));
          case 1, 2 -> now.plus(Duration.ofHours(1));
          case 3, 4 -> now.minus(Duration.ofHours(1));
          default -> now.plus(Duration.ofMinutes(15));
        };
  }

  private void remind() {
    Set<String> before = reminded();
    desk.remind();
    Set<String> after = reminded();
    classes.forEach(
        (number, held) -> {
          Instant eve = eve(held.startsAt());
          boolean due = !now.isBefore(eve) && now.isBefore(held.startsAt());
          if (!before.contains(number) && !now.equals(held.startsAt())) {
            assertThat(after.contains(number))
                .as("from %s until %s, at %s", eve, held.startsAt(), now)
                .isEqualTo(due);
          }
        });
  }

  private Set<String> reminded() {
    Set<String> numbers = new HashSet<>(classes.keySet());
    open.forEach(one -> numbers.remove(one.number()));
    return numbers;
  }

  /** What the courier does: nothing at night, and by day all there is. */
  private void deliver() {
    int hour = there(now).getHour();
    boolean night = hour >= NIGHT || hour < MORNING;
    assertThat(desk.isQuiet()).as("at %s", there(now)).isEqualTo(night);
    Instant first = RULES.quiet().firstAfter(now);
    assertThat(first.equals(now)).isEqualTo(!night);
    assertThat(first).isBefore(now.plus(Duration.ofHours(12)).plusSeconds(1));
    if (night) {
      assertThat(there(first).toLocalTime()).isEqualTo(LocalTime.of(MORNING, 0));
      return;
    }
    for (NoticeMessage message : List.copyOf(waiting.values())) {
      Instant start = classes.get(message.booking()).startsAt();
      Optional<String> why = desk.needless(message);
      assertThat(why.isEmpty()).as("until %s, at %s", start, now).isEqualTo(now.isBefore(start));
      if (why.isEmpty()) {
        sent++;
      } else {
        dropped++;
      }
    }
    waiting.clear();
  }

  private static Instant eve(Instant start) {
    return there(start)
        .toLocalDate()
        .minusDays(1)
        .atTime(10, 0)
        .atZone(SchedulePlan.JAPAN)
        .toInstant();
  }

  private static LocalDateTime there(Instant at) {
    return LocalDateTime.ofInstant(at, SchedulePlan.JAPAN);
  }

  /** As the table is asked: what begins from now until a moment, and is not done. */
  private final class Plans implements NoticeStore {
    @Override
    public void plan(List<Planned> planned) {
      throw new UnsupportedOperationException("nothing is booked here");
    }

    @Override
    public void planAnew(Planned one) {
      throw new UnsupportedOperationException("nothing is booked here");
    }

    @Override
    public List<Due> due(
        NoticeKind kind, List<Reminder> ways, Instant from, Instant until, int limit) {
      List<Due> due = new ArrayList<>();
      for (Planned one : open) {
        SupportSession held = classes.get(one.number());
        if (!held.startsAt().isBefore(from) && held.startsAt().isBefore(until)) {
          due.add(new Due(one, store.bookings.get(one.number()), held));
        }
      }
      due.sort(Comparator.comparing(one -> one.session().startsAt()));
      return due.subList(0, Math.min(limit, due.size()));
    }

    @Override
    public boolean done(Planned one, String by, Instant at) {
      return open.remove(one);
    }
  }

  private final class Box extends Outbox {
    @Override
    public void put(
        Chain chain, String topic, String orderingKey, String messageId, byte[] payload) {
      NoticeMessage message = NoticeMessage.fromJson(payload);
      assertThat(put.put(messageId, message)).as("reminded twice").isNull();
      waiting.put(messageId, message);
    }
  }
}
