package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatAct.Instead;
import jp.yorisoi.ejb.support.SeatStore.Changes;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.SeatAnswer;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SeatWish;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.ejb.support.domain.WishRules;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditEntry;
import jp.yorisoi.policy.audit.AuditTrail;

/**
 * One transaction for the acts of several callers: reads all they need, decides one after the other
 * and writes all of it with their audit entries, or nothing.
 *
 * <p>An enterprise bean and not {@code @Transactional}: called from a desk method without a
 * transaction, connections did not join the one an interceptor began, and a group that failed was
 * half committed.
 */
@Stateless
public class SeatRounds {
  @Inject private SeatStore store;
  @Inject private KindRules kinds;
  @Inject private AuditTrail trail;
  @Inject private BookingNotices notices;
  @Inject private OfferNotices offers;
  @Inject private OrderRules order;
  @Inject private Clock clock;

  /**
   * Does acts in the order given.
   *
   * @param acts at least one
   * @return their results in the same order
   * @throws RuntimeException if somebody else's commit is in the way, or the database refuses
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<SeatResult> commit(List<SeatAct> acts) {
    List<SeatAct.Book> wishes = only(acts, SeatAct.Book.class);
    List<SupportSession> sessions = held(acts);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // after the wait for the rows
    List<Stored> before = before(acts, wishes);
    SeatRound round =
        new SeatRound(
            sessions, known(before), slots(wishes), waiters(sessions), order.current(), now);
    WishRules rules = kinds.of(wishes.stream().map(SeatAct.Book::draft).toList(), sessions, now);
    round.heed(rules);
    SeatDecisions decisions = new SeatDecisions(round, before, now);
    List<SeatResult> results = acts.stream().map(decisions::of).toList();
    List<NewSeat> seats = seats(round, wishes);
    store.write(
        new Changes(
            round.returned(),
            round.freed(),
            seats,
            round.taken(),
            LineEntries.moved(round, seats),
            round.turns(),
            now));
    store.writeHouseholds(rules.households(), rules.freed());
    notices.booked(booked(round, wishes), sessions, now);
    List<AuditEntry> entries = entries(acts, results);
    offers.tell(round, acts, entries, now);
    entries.addAll(LineEntries.of(round, acts, entries));
    entries.addAll(MoveEntries.of(round, acts, entries));
    trail.together(Chain.FRONT, entries);
    return results;
  }

  private static List<AuditEntry> entries(List<SeatAct> acts, List<SeatResult> results) {
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      entries.add(acts.get(i).entry().apply(results.get(i).note()));
    }
    return entries;
  }

  private List<Waiter> waiters(List<SupportSession> sessions) {
    return asked(sessions.stream().map(SupportSession::id).toList(), store::waiters);
  }

  private List<SupportSession> held(List<SeatAct> acts) {
    List<Long> ids =
        acts.stream()
            .flatMap(act -> act.sessions().stream())
            .filter(id -> id > 0)
            .distinct()
            .toList();
    return asked(ids, store::hold);
  }

  private List<Stored> before(List<SeatAct> acts, List<SeatAct.Book> wishes) {
    List<Hash> keys = wishes.stream().map(wish -> wish.draft().asked().key()).distinct().toList();
    List<String> numbers =
        Stream.of(
                only(acts, SeatAct.GiveBack.class).stream().map(SeatAct.GiveBack::number),
                only(acts, SeatAct.Accept.class).stream().map(SeatAct.Accept::number),
                wishes.stream().flatMap(wish -> wish.instead().stream()).map(Instead::number))
            .flatMap(each -> each)
            .distinct()
            .toList();
    List<Stored> found = new ArrayList<>(asked(keys, store::byKeys));
    found.addAll(asked(numbers, store::byNumbers));
    return found;
  }

  private List<HeldSlot> slots(List<SeatAct.Book> wishes) {
    List<Hash> persons =
        wishes.stream().map(wish -> wish.draft().asked().person()).distinct().toList();
    return asked(persons, store::slots);
  }

  private static List<NewSeat> seats(SeatRound round, List<SeatAct.Book> wishes) {
    return round.added().stream().map(added -> seat(added, round, wishes)).toList();
  }

  /** Who has a seat now, and did not have to wait for it. */
  private static List<SeatDraft> booked(SeatRound round, List<SeatAct.Book> wishes) {
    return round.added().stream()
        .flatMap(
            added ->
                added instanceof SeatAnswer.Given given
                    ? Stream.of(draft(given.wish(), wishes))
                    : Stream.empty())
        .toList();
  }

  private static NewSeat seat(SeatAnswer added, SeatRound round, List<SeatAct.Book> wishes) {
    if (added instanceof SeatAnswer.Waits waits) {
      return seat(waits.wish(), waits.slot(), round, wishes);
    }
    return added instanceof SeatAnswer.Kept kept
        ? seat(kept.wish(), kept.slot(), round, wishes)
        : seat(((SeatAnswer.Given) added).wish(), ((SeatAnswer.Given) added).slot(), round, wishes);
  }

  private static NewSeat seat(SeatWish wish, int slot, SeatRound round, List<SeatAct.Book> wishes) {
    SeatDraft draft = draft(wish, wishes);
    return new NewSeat(
        draft.booking(), slot, draft.bookedBy(), draft.mark(), round.moved().get(wish.number()));
  }

  private static SeatDraft draft(SeatWish wish, List<SeatAct.Book> wishes) {
    return wishes.stream()
        .map(SeatAct.Book::draft)
        .filter(draft -> draft.booking().number().equals(wish.number()))
        .findFirst()
        .orElseThrow();
  }

  private static List<KnownSeat> known(List<Stored> bookings) {
    return bookings.stream()
        .map(
            booking ->
                new KnownSeat(
                    booking.number(),
                    booking.sessionId(),
                    Hash.of(booking.key()),
                    Hash.of(booking.bodyDigest()),
                    Hash.of(booking.personKey()),
                    booking.state()))
        .toList();
  }

  private static <K, V> List<V> asked(List<K> keys, Function<Collection<K>, List<V>> question) {
    return keys.isEmpty() ? List.of() : question.apply(keys);
  }

  private static <T> List<T> only(List<SeatAct> acts, Class<T> kind) {
    return acts.stream()
        .flatMap(act -> kind.isInstance(act) ? Stream.of(kind.cast(act)) : Stream.empty())
        .toList();
  }
}
