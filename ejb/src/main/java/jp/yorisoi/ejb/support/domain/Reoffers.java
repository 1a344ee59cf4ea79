package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * Where people go whose stop is not made: the next stop of the same tour with room that meets their
 * needs, else of the next tour. One after the other, each with what those before have taken. Pure.
 */
public final class Reoffers {

  /**
   * A stop somebody could go to instead.
   *
   * @param session its session, whose row nobody else changes until it is committed
   * @param sameTour whether it is one of the same tour
   * @param waited whether somebody waits for a seat of it; then none is free for others
   * @param persons keyed hashes of who has a booking there
   */
  public record Stop(SupportSession session, boolean sameTour, boolean waited, Set<Hash> persons) {
    /** Takes a copy. */
    public Stop {
      persons = Set.copyOf(persons);
    }
  }

  /**
   * Somebody whose stop is not made.
   *
   * @param person keyed hash of who it is
   * @param needs help needed at the place
   * @param stop when the stop that is not made would have begun
   */
  public record Person(Hash person, Set<AccessNeed> needs, Instant stop) {
    /** Takes a copy. */
    public Person {
      needs = Set.copyOf(needs);
    }
  }

  /**
   * A seat that is held for somebody.
   *
   * @param session the session it is of
   * @param until until when
   */
  public record Offer(SupportSession session, Instant until) {}

  private final List<Stop> stops;
  private final ReofferTerm term;
  private final Instant now;
  private final Map<Long, Integer> given = new HashMap<>();
  private final Map<Long, Set<Hash>> there = new HashMap<>();

  /**
   * What can be offered.
   *
   * @param stops stops that are made, in any order
   * @param term how long a seat is held
   * @param now present time
   */
  public Reoffers(List<Stop> stops, ReofferTerm term, Instant now) {
    this.stops =
        stops.stream()
            .sorted(
                Comparator.comparing((Stop one) -> !one.sameTour())
                    .thenComparing(one -> one.session().startsAt())
                    .thenComparing(one -> one.session().id()))
            .toList();
    this.term = term;
    this.now = now;
    stops.forEach(one -> there.put(one.session().id(), new HashSet<>(one.persons())));
  }

  /**
   * Chooses for the next person; the seat is taken after that.
   *
   * @param person who
   * @return the seat, or empty when no stop has one
   */
  public Optional<Offer> next(Person person) {
    Optional<Offer> found =
        stops.stream()
            .filter(one -> one.session().startsAt().isAfter(person.stop()))
            .filter(this::hasRoom)
            .filter(one -> one.session().offer().meets().containsAll(person.needs()))
            .filter(one -> !there.get(one.session().id()).contains(person.person()))
            .flatMap(one -> term.end(one.session(), now).map(end -> offer(one, end)).stream())
            .findFirst();
    found.ifPresent(
        offer -> {
          given.merge(offer.session().id(), 1, Integer::sum);
          there.get(offer.session().id()).add(person.person());
        });
    return found;
  }

  private static Offer offer(Stop stop, Instant until) {
    return new Offer(stop.session(), until);
  }

  private boolean hasRoom(Stop stop) {
    SupportSession session = stop.session();
    int taken = session.taken() + given.getOrDefault(session.id(), 0);
    return !session.cancelled()
        && session.offer().ready()
        && !stop.waited()
        && taken < session.capacity();
  }
}
