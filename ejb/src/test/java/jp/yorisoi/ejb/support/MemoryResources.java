package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** The tables of resources in memory, with the key that lets nothing be used twice. */
final class MemoryResources implements ResourceStore {
  final List<Allocation> uses = new ArrayList<>();
  final Map<Long, SessionOffer> offers = new HashMap<>();

  @Override
  public List<Allocation> between(Instant from, Instant until) {
    return uses.stream()
        .filter(one -> one.from().isBefore(until) && from.isBefore(one.until()))
        .toList();
  }

  @Override
  public void write(List<Allocation> taken) {
    for (Allocation one : taken) {
      assertThat(between(one.from(), one.until()))
          .as("the key of support_allocation")
          .noneMatch(other -> other.resource().equals(one.resource()));
      uses.add(one);
    }
  }

  @Override
  public void release(long session) {
    uses.removeIf(one -> one.session() == session);
  }

  @Override
  public void offer(long session, SessionOffer offer) {
    offers.put(session, offer);
  }

  /** What a session offers after it was settled. */
  SupportSession offered(SupportSession session) {
    return new SupportSession(
        session.id(),
        session.kind(),
        session.place(),
        session.startsAt(),
        session.endsAt(),
        session.opensAt(),
        session.closesAt(),
        session.capacity(),
        session.taken(),
        session.cancelled(),
        offers.getOrDefault(session.id(), session.offer()));
  }

  /** What the job does, for a city. */
  ResourceSettling settling(String city) throws Exception {
    SessionResources resources = new SessionResources();
    SeatWorkshop.set(resources, "programme", SupportProgramme.of(Cities.read(city)));
    SeatWorkshop.set(resources, "cities", Cities.serving(city));
    SeatWorkshop.set(resources, "store", this);
    ResourceSettling settling = new ResourceSettling();
    SeatWorkshop.set(settling, "resources", resources);
    SeatWorkshop.set(settling, "store", this);
    return settling;
  }
}
