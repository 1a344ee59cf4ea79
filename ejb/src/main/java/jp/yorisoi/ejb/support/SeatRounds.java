package jp.yorisoi.ejb.support;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.combine.Group;
import jp.yorisoi.ejb.support.SeatAct.Instead;
import jp.yorisoi.ejb.support.SeatStore.Asked;
import jp.yorisoi.ejb.support.SeatStore.Changes;
import jp.yorisoi.ejb.support.SeatStore.GivenUp;
import jp.yorisoi.ejb.support.SeatStore.NewSeat;
import jp.yorisoi.ejb.support.SeatStore.Standing;
import jp.yorisoi.ejb.support.domain.SeatAnswer;
import jp.yorisoi.ejb.support.domain.SeatRound;
import jp.yorisoi.ejb.support.domain.SeatWish;
import jp.yorisoi.ejb.support.domain.SupportSession;
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
  @Inject private DrawRounds draws;
  @Inject private CancelTimes cancels;
  @Inject private Clock clock;

  /**
   * Does acts in the order given, and takes along what came about the same sessions while their
   * rows were waited for.
   *
   * @param group at least one act
   * @return their results in the same order
   * @throws RuntimeException if somebody else's commit is in the way, or the database refuses
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<SeatResult> commit(Group<SeatAct> group) {
    Set<Long> ids = sessions(group.acts());
    List<SupportSession> sessions = ids.isEmpty() ? List.of() : store.hold(ids);
    group.admit(act -> ids.containsAll(sessions(List.of(act))));
    List<SeatAct> acts = group.acts();
    List<SeatAct.Book> wishes = only(acts, SeatAct.Book.class);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // after the wait for the rows
    Standing standing = store.standing(asked(acts, wishes, sessions));
    SeatRound round =
        new SeatRound(
            sessions, standing.seats(), standing.slots(), standing.waiters(), order.current(), now);
    WishRules rules = kinds.of(wishes.stream().map(SeatAct.Book::draft).toList(), sessions, now);
    round.heed(rules);
    SeatDecisions decisions =
        new SeatDecisions(
            round, standing.seats(), draws.keys(only(acts, SeatAct.Draw.class)), cancels, now);
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
    List<SeatDraft> booked = booked(round, wishes);
    tell(booked, wishes, sessions, now);
    draws.write(round, now);
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

  private static Set<Long> sessions(List<SeatAct> acts) {
    return acts.stream()
        .flatMap(act -> act.sessions().stream())
        .filter(id -> id > 0)
        .collect(Collectors.toSet());
  }

  private static Asked asked(
      List<SeatAct> acts, List<SeatAct.Book> wishes, List<SupportSession> sessions) {
    Asked asked =
        new Asked(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            sessions.stream().map(SupportSession::id).collect(Collectors.toSet()));
    for (SeatAct.Book wish : wishes) {
      asked.keys().add(wish.draft().asked().key());
      asked.persons().add(wish.draft().asked().person());
      wish.instead().map(Instead::number).ifPresent(asked.numbers()::add);
    }
    only(acts, SeatAct.GiveBack.class).forEach(back -> asked.numbers().add(back.number()));
    only(acts, SeatAct.Accept.class).forEach(taken -> asked.numbers().add(taken.number()));
    return asked;
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

  /** Whoever moved a booking is told both days, and not that a seat was booked. */
  private void tell(
      List<SeatDraft> booked,
      List<SeatAct.Book> wishes,
      List<SupportSession> sessions,
      Instant now) {
    notices.booked(
        booked.stream()
            .filter(one -> act(one.booking().number(), wishes).instead().isEmpty())
            .toList(),
        sessions,
        now);
    booked.forEach(
        draft ->
            act(draft.booking().number(), wishes)
                .instead()
                .ifPresent(
                    old ->
                        notices.moved(
                            draft,
                            of(old.session(), sessions),
                            of(draft.wish().sessionId(), sessions),
                            now)));
  }

  private static SupportSession of(long id, List<SupportSession> sessions) {
    return sessions.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  private static NewSeat seat(SeatAnswer added, SeatRound round, List<SeatAct.Book> wishes) {
    if (added instanceof SeatAnswer.Waits waits) {
      return seat(waits.wish(), waits.slot(), round, wishes);
    }
    if (added instanceof SeatAnswer.Enters enters) {
      return seat(enters.wish(), enters.slot(), round, wishes);
    }
    return added instanceof SeatAnswer.Kept kept
        ? seat(kept.wish(), kept.slot(), round, wishes)
        : seat(((SeatAnswer.Given) added).wish(), ((SeatAnswer.Given) added).slot(), round, wishes);
  }

  private static NewSeat seat(SeatWish wish, int slot, SeatRound round, List<SeatAct.Book> wishes) {
    SeatAct.Book act = act(wish.number(), wishes);
    SeatDraft draft = act.draft();
    return new NewSeat(
        draft.booking(),
        slot,
        draft.bookedBy(),
        draft.mark(),
        round.moved().get(wish.number()),
        act.instead().map(old -> new GivenUp(old.number(), old.session())).orElse(null));
  }

  private static SeatDraft draft(SeatWish wish, List<SeatAct.Book> wishes) {
    return act(wish.number(), wishes).draft();
  }

  private static SeatAct.Book act(String number, List<SeatAct.Book> wishes) {
    return wishes.stream()
        .filter(one -> one.draft().booking().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> only(List<SeatAct> acts, Class<T> kind) {
    return acts.stream()
        .flatMap(act -> kind.isInstance(act) ? Stream.of(kind.cast(act)) : Stream.empty())
        .toList();
  }
}
