package jp.yorisoi.ejb.support.tour;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.tour.TourStore.Stored;

/**
 * Which sessions a cancellation may be about, asked in a transaction of its own: the one that holds
 * their rows must not have read anything before, or it would not see who booked last. An enterprise
 * bean, as {@code SeatRounds} is.
 */
@Stateless
public class StopsAhead {
  @Inject private TourStore store;

  /**
   * The stops of a tour, and of other tours of its kind later on.
   *
   * @param tour row id
   * @param now present time
   * @return row ids in order, none when there is no such tour
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Collection<Long> of(long tour, Instant now) {
    TreeSet<Long> ids = new TreeSet<>();
    store.find(tour).map(Stored::kind).ifPresent(kind -> ids.addAll(store.coming(kind, now)));
    if (!ids.isEmpty()) {
      store.stops(tour).stream().map(PlannedSession::session).forEach(one -> ids.add(one.id()));
    }
    return ids;
  }
}
