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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatStore.Changes;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.SeatAnswer;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Chain;
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
  @Inject private AuditTrail trail;
  @Inject private BookingNotices notices;
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
    SeatRound round = new SeatRound(sessions, known(before), slots(wishes), now);
    SeatDecisions decisions = new SeatDecisions(round, before, now);
    List<SeatResult> results = acts.stream().map(decisions::of).toList();
    store.write(
        new Changes(round.returned(), round.freed(), seats(round, wishes), round.taken(), now));
    notices.booked(
        round.given().stream().map(given -> draft(given, wishes)).toList(), sessions, now);
    record(acts, results);
    return results;
  }

  private void record(List<SeatAct> acts, List<SeatResult> results) {
    trail.together(
        Chain.FRONT,
        IntStream.range(0, acts.size())
            .mapToObj(i -> acts.get(i).entry().apply(results.get(i).note()))
            .toList());
  }

  private List<SupportSession> held(List<SeatAct> acts) {
    List<Long> ids = acts.stream().map(SeatAct::session).filter(id -> id > 0).distinct().toList();
    return asked(ids, store::hold);
  }

  private List<Stored> before(List<SeatAct> acts, List<SeatAct.Book> wishes) {
    List<Hash> keys = wishes.stream().map(wish -> wish.draft().asked().key()).distinct().toList();
    List<String> numbers =
        only(acts, SeatAct.GiveBack.class).stream()
            .map(SeatAct.GiveBack::number)
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
    return round.given().stream().map(given -> seat(draft(given, wishes), given.slot())).toList();
  }

  private static NewSeat seat(SeatDraft draft, int slot) {
    return new NewSeat(draft.booking(), slot, draft.bookedBy(), draft.mark());
  }

  private static SeatDraft draft(SeatAnswer.Given given, List<SeatAct.Book> wishes) {
    return wishes.stream()
        .map(SeatAct.Book::draft)
        .filter(draft -> draft.booking().number().equals(given.wish().number()))
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
                    booking.cancelled()))
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
