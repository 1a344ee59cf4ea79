package jp.yorisoi.ejb.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.support.domain.DrawKey;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.SeatRound;

/** What a draw needs and leaves behind, within the transaction of a group of acts. */
@Dependent
class DrawRounds {
  private DrawStore store;
  private OrderRules order;
  private DrawNotices notices;

  /** For the container. */
  DrawRounds() {}

  @Inject
  DrawRounds(DrawStore store, OrderRules order, DrawNotices notices) {
    this.store = store;
    this.order = order;
    this.notices = notices;
  }

  /** What decides about each draw, when the rows of its sessions are held. */
  Map<Long, DrawKey> keys(List<SeatAct.Draw> acts) {
    Map<Long, DrawKey> keys = new HashMap<>();
    for (SeatAct.Draw act : acts) {
      keys.put(
          act.session(),
          DrawKey.of(
              act.session(), act.seed(), store.entered(act.session()), order.current().tickets()));
    }
    return keys;
  }

  /** Publishes what was drawn and tells everybody, after the places are written. */
  void write(SeatRound round, Instant now) {
    for (Drawn drawn : round.drawn()) {
      store.reveal(drawn, now);
      notices.tell(drawn, round.session(drawn.key().session()).orElseThrow(), now);
    }
  }
}
