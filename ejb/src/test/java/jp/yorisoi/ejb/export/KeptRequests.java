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
  public int waitingCount(Chain chain, String who, Instant now) {
    return waiting(chain, who, now, Integer.MAX_VALUE).size();
  }

  @Override
  public int takenAlone(
      Chain chain, String who, ExportKind kind, Instant askedSince, Instant takenSince) {
    return kept.values().stream()
        .filter(one -> one.askedBy().equals(who) && one.kind() == kind)
        .filter(one -> !one.askedAt().isBefore(askedSince) && one.decidedBy() == null)
        .filter(one -> one.takenAt() != null && !one.takenAt().isBefore(takenSince))
        .mapToInt(ExportRequest::rows)
        .sum();
  }

  @Override
  public boolean decide(
      Chain chain, ExportRequest request, ExportState state, String by, Instant at) {
    put(request.id(), request.rows(), state, by, at, null);
    return true;
  }

  @Override
  public boolean take(Chain chain, ExportRequest request, String by, int rows, Instant at) {
    put(request.id(), rows, ExportState.TAKEN, request.decidedBy(), request.decidedAt(), at);
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
            by == null ? null : one.rows(),
            taken,
            one.expiresAt()));
  }
}
