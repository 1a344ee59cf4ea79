package jp.yorisoi.integration.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.intake.WaitingPage;

/** The online-request service in memory: an application waits until its receipt is recorded. */
final class ServiceInMemory implements OnlineRequestPort {
  private static final Instant ARRIVED = Instant.parse("2026-11-22T00:00:00Z");
  final Map<String, byte[]> waiting = new TreeMap<>();
  final Map<String, IntakeOutcome> receipts = new HashMap<>();
  final Map<String, Kind> failures = new HashMap<>();
  final List<StatusReport> published = new ArrayList<>();
  final List<String> fetched = new ArrayList<>();
  boolean refusesReceipts;
  boolean diesAfterStoring;
  long announced = 100;
  Kind refusesStatus;

  @Override
  public WaitingPage list(String municipalityCode, Optional<String> after, int limit) {
    List<WaitingPage.Waiting> items =
        waiting.keySet().stream()
            .filter(number -> after.map(cursor -> number.compareTo(cursor) > 0).orElse(true))
            .limit(2)
            .map(number -> new WaitingPage.Waiting(number, ARRIVED, announced))
            .toList();
    return new WaitingPage(
        items,
        items.size() < 2 ? Optional.empty() : Optional.of(items.get(items.size() - 1).number()));
  }

  @Override
  public byte[] fetch(String number) throws OnlineRequestFailure {
    fetched.add(number);
    if (failures.containsKey(number)) {
      throw new OnlineRequestFailure(failures.get(number), "test");
    }
    return waiting.get(number);
  }

  @Override
  public void acknowledge(String number, IntakeOutcome outcome) throws OnlineRequestFailure {
    if (diesAfterStoring) {
      throw new IllegalStateException("the instance was killed here");
    }
    if (refusesReceipts) {
      throw new OnlineRequestFailure(Kind.UNAVAILABLE, "test");
    }
    receipts.put(number, outcome);
    waiting.remove(number);
  }

  @Override
  public void publish(StatusReport status) throws OnlineRequestFailure {
    if (refusesStatus != null) {
      throw new OnlineRequestFailure(refusesStatus, "test");
    }
    published.add(status);
  }
}
