package jp.yorisoi.ejb.opening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One transaction for the numbers of several who come at once, in the order they came. */
@Stateless
public class OpeningRounds {
  @Inject private OpeningStore store;

  /**
   * Draws numbers.
   *
   * @param openings the opening of each, at least one
   * @return the number of each
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> commit(List<Instant> openings) {
    Map<Instant, Integer> many = new TreeMap<>();
    openings.forEach(one -> many.merge(one, 1, Integer::sum));
    Map<Instant, Long> next = new HashMap<>();
    many.forEach((one, count) -> next.put(one, store.draw(one, count) - count));
    return openings.stream().map(one -> next.merge(one, 1L, Long::sum)).toList();
  }
}
