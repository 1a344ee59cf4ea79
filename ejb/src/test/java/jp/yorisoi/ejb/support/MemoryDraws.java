package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.Turn;

/** Draws of a store in memory; their seeds stand there from the beginning. */
class MemoryDraws implements DrawStore {
  private final MemoryStore store;

  MemoryDraws(MemoryStore store) {
    this.store = store;
  }

  @Override
  public List<SupportSession> undecided(Collection<String> kinds, Instant now) {
    return store.sessions.values().stream()
        .filter(one -> kinds.contains(one.kind()) && one.offer().draw() == null)
        .filter(one -> one.startsAt().isAfter(now) && !one.cancelled() && one.taken() == 0)
        .toList();
  }

  @Override
  public boolean commit(long session, Instant at, String commitment, byte[] secret, Instant now) {
    draw(session, new SessionDraw(at, false));
    return true;
  }

  @Override
  public List<Long> due(Instant now) {
    return store.sessions.values().stream()
        .filter(one -> one.offer().byLot() && one.offer().draw().isDue(now))
        .map(SupportSession::id)
        .toList();
  }

  @Override
  public Optional<Secret> secret(long session) {
    throw new UnsupportedOperationException("nothing is sealed here");
  }

  @Override
  public List<String> entered(long session) {
    return store.log.stream()
        .filter(one -> one.session() == session && one.what() == Turn.What.ENTERED)
        .map(Turn::number)
        .toList();
  }

  @Override
  public void reveal(Drawn drawn, Instant now) {
    SupportSession session = store.sessions.get(drawn.key().session());
    draw(session.id(), new SessionDraw(session.offer().draw().at(), true));
  }

  @Override
  public Optional<Published> published(long session) {
    throw new UnsupportedOperationException("nothing is published here");
  }

  @Override
  public List<Place> order(long session) {
    throw new UnsupportedOperationException("the log is asked itself");
  }

  private void draw(long id, SessionDraw draw) {
    SupportSession s = store.sessions.get(id);
    store.sessions.put(
        id,
        new SupportSession(
            id,
            s.kind(),
            s.place(),
            s.startsAt(),
            s.endsAt(),
            s.opensAt(),
            s.closesAt(),
            s.capacity(),
            s.taken(),
            s.cancelled(),
            new SessionOffer(s.offer().ready(), s.offer().meets(), draw)));
  }
}
