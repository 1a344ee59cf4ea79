package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * What a kind of support asks beyond a free seat: whom it is for, needs that can be met, and how
 * many bookings of it one person and one household may have open. Part of a {@link SeatRound}: each
 * wish is decided with what those before it have changed.
 *
 * <p>The people of one telephone number count as a household. Of a household's open bookings each
 * has a number of its own, the lowest that is free, and the database lets none be held twice; two
 * requests at once therefore meet there, whatever they book.
 */
public final class WishRules {
  private final Map<String, Claim> claims;
  private final Map<String, Limits> limits;
  private final List<OpenSeat> open = new ArrayList<>();
  private final List<HouseholdSeat> households = new ArrayList<>();
  private final Set<String> freed = new HashSet<>();

  /**
   * What a wish says about whoever comes.
   *
   * @param eligible whether the statements of the kind hold and its choice is one it serves
   * @param needs help needed at the place
   * @param household keyed hash of the telephone number, empty when there is none
   */
  public record Claim(boolean eligible, Set<AccessNeed> needs, Optional<Hash> household) {}

  /**
   * How many bookings of a kind may be open.
   *
   * @param person by one person
   * @param household by one household, empty where it does not matter
   */
  public record Limits(int person, OptionalInt household) {}

  /**
   * A booking that holds a seat.
   *
   * @param number booking number
   * @param kind kind of its session
   * @param person keyed hash of who it is
   * @param household keyed hash of the telephone number, empty where it is not kept
   * @param slot which of the household's bookings it is, 0 where it is not kept
   * @param endsAt when the session ends, or closes for who waits; it does not count after that
   */
  public record OpenSeat(
      String number,
      String kind,
      Hash person,
      Optional<Hash> household,
      int slot,
      Instant endsAt) {}

  /**
   * Which of a household's bookings one is, to be written.
   *
   * @param number booking number
   * @param household keyed hash of the telephone number
   * @param slot which, from 1
   */
  public record HouseholdSeat(String number, Hash household, int slot) {}

  /**
   * Rules of a round.
   *
   * @param claims what the wishes say, by the numbers drawn for them
   * @param limits of the kinds they are about
   * @param open bookings of their persons and households that still hold a slot
   * @param now present time
   */
  public WishRules(
      Map<String, Claim> claims, Map<String, Limits> limits, List<OpenSeat> open, Instant now) {
    this.claims = Map.copyOf(claims);
    this.limits = Map.copyOf(limits);
    for (OpenSeat seat : open) {
      if (seat.endsAt().isAfter(now)) {
        this.open.add(seat);
      } else {
        freed.add(seat.number());
      }
    }
  }

  /** Rules that ask nothing. */
  public static WishRules none() {
    return new WishRules(Map.of(), Map.of(), List.of(), Instant.EPOCH);
  }

  /**
   * Adds what a wish itself is against. Whom a kind is not for, and whose need cannot be met, is
   * told so rather than that it is full: another day would not help.
   *
   * @param session what is asked for
   * @param wish the wish
   * @param objection what was found against the session
   * @return the first objection
   */
  Optional<Objection> first(SupportSession session, SeatWish wish, Optional<Objection> objection) {
    return objection
        .filter(found -> found != Objection.FULL)
        .or(() -> claim(session, wish))
        .or(() -> objection);
  }

  private Optional<Objection> claim(SupportSession session, SeatWish wish) {
    Claim claim = claims.get(wish.number());
    if (claim == null) {
      return Optional.empty();
    }
    if (!claim.eligible()) {
      return Optional.of(Objection.NOT_ELIGIBLE);
    }
    return session.offer().meets().containsAll(claim.needs())
        ? Optional.empty()
        : Optional.of(Objection.NEED_NOT_MET);
  }

  /**
   * Whether person or household hold as many of the kind as they may.
   *
   * @param instead number of the booking that is given up for this one, empty for none
   */
  Optional<Objection> limit(SupportSession session, SeatWish wish, String instead) {
    Limits limit = limits.get(session.kind());
    if (limit == null) {
      return Optional.empty();
    }
    List<OpenSeat> same =
        open.stream()
            .filter(one -> one.kind().equals(session.kind()) && !one.number().equals(instead))
            .toList();
    if (same.stream().filter(one -> one.person().equals(wish.person())).count() >= limit.person()) {
      return Optional.of(Objection.KIND_LIMIT);
    }
    Optional<Hash> household = household(wish);
    long theirs = same.stream().filter(one -> one.household().equals(household)).count();
    return household.isPresent()
            && limit.household().isPresent()
            && theirs >= limit.household().getAsInt()
        ? Optional.of(Objection.HOUSEHOLD_LIMIT)
        : Optional.empty();
  }

  /**
   * A seat was given, or a place on a waiting list, which counts as much: the seat that is offered
   * to whoever waits may be taken without asking again.
   *
   * @param session what was asked for
   * @param wish the wish
   * @param until when it does not count any more
   */
  void given(SupportSession session, SeatWish wish, Instant until) {
    Limits limit = limits.get(session.kind());
    if (limit == null) {
      return;
    }
    Optional<Hash> household = household(wish).filter(there -> limit.household().isPresent());
    int slot = household.map(this::freeSlot).orElse(0);
    household.ifPresent(one -> households.add(new HouseholdSeat(wish.number(), one, slot)));
    open.add(new OpenSeat(wish.number(), session.kind(), wish.person(), household, slot, until));
  }

  /** A seat was given back, or a place on a waiting list, or an offer was over. */
  void returned(String number) {
    open.removeIf(one -> one.number().equals(number));
    households.removeIf(one -> one.number().equals(number));
  }

  /** Which of a household's bookings the new ones are. */
  public List<HouseholdSeat> households() {
    return List.copyOf(households);
  }

  /** Numbers of bookings that hold a slot although their session is over. */
  public Set<String> freed() {
    return Set.copyOf(freed);
  }

  private Optional<Hash> household(SeatWish wish) {
    return Optional.ofNullable(claims.get(wish.number())).flatMap(Claim::household);
  }

  private int freeSlot(Hash household) {
    Set<Integer> used = new HashSet<>();
    open.stream()
        .filter(one -> one.household().equals(Optional.of(household)))
        .forEach(one -> used.add(one.slot()));
    return IntStream.iterate(1, slot -> slot + 1)
        .filter(slot -> !used.contains(slot))
        .findFirst()
        .orElseThrow();
  }
}
