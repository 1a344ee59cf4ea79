package jp.yorisoi.ejb.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.policy.Chain;

/** Requests in memory; asks nothing that the rules have to ask. */
final class KeptRequests implements ExportStore {
  private final Map<String, ExportRequest> kept = new LinkedHashMap<>();

  ExportRequest only() {
    return kept.values().iterator().next();
  }

  @Override
  public void add(Chain chain, ExportRequest request) {
    kept.put(request.id(), request);
  }

  @Override
  public Optional<ExportRequest> find(Chain chain, String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<ExportRequest> own(Chain chain, String who, int limit) {
    return kept.values().stream().filter(one -> one.askedBy().equals(who)).limit(limit).toList();
  }

  @Override
  public List<ExportRequest> waiting(Chain chain, String who, Instant now, int limit) {
    List<ExportRequest> waiting = new ArrayList<>(kept.values());
    waiting.removeIf(one -> one.state() != ExportState.WAITING || one.askedBy().equals(who));
    return waiting;
  }

  @Override
  public boolean decide(Chain chain, String id, ExportState state, String by, Instant at) {
    put(id, kept.get(id).rows(), state, by, at, null);
    return true;
  }

  @Override
  public boolean take(Chain chain, String id, String by, int rows, Instant at) {
    put(id, rows, ExportState.TAKEN, null, null, at);
    return true;
  }

  @Override
  public void waitAgain(Chain chain, String id, int rows) {
    put(id, rows, ExportState.WAITING, null, null, null);
  }

  private void put(
      String id, int rows, ExportState state, String by, Instant decided, Instant taken) {
    ExportRequest one = kept.get(id);
    kept.put(
        id,
        new ExportRequest(
            id,
            one.kind(),
            one.grounds(),
            one.parameters(),
            rows,
            state,
            one.askedBy(),
            one.askedAt(),
            by,
            decided,
            taken,
            one.expiresAt()));
  }
}
