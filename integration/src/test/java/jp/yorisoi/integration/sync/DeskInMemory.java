package jp.yorisoi.integration.sync;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.intake.AttemptLedger;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.PackageIntake;
import jp.yorisoi.ejb.intake.ReceivedPackage;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** The door of intake in memory; the first byte of a package says what becomes of it. */
final class DeskInMemory extends IntakeDesk {
  final Map<String, IntakeOutcome> decided = new HashMap<>();
  final Map<String, Integer> sizes = new HashMap<>();
  final Set<String> acknowledged = new HashSet<>();
  final Attempts attempts = new Attempts();
  RuntimeException ownFault;
  RuntimeException notReady;
  private int serial;

  @Override
  public Optional<IntakeOutcome> known(Channel source, String sourceNumber) {
    return Optional.ofNullable(decided.get(sourceNumber));
  }

  @Override
  public AttemptLedger.Turn begin(Channel source, String sourceNumber) {
    return attempts.begin(source, sourceNumber, Instant.EPOCH);
  }

  @Override
  public void neighbourDown(Channel source, String sourceNumber, String reason) {
    attempts.neighbourDown(source, sourceNumber, reason);
  }

  @Override
  public void ownFault(Channel source, String sourceNumber, String reason) {
    attempts.ownFault(source, sourceNumber, reason);
  }

  @Override
  public IntakeOutcome quarantine(ReceivedPackage received, Refusal refusal) {
    decided.put(received.sourceNumber(), new IntakeOutcome.Rejected(refusal));
    sizes.put(received.sourceNumber(), received.archive().length);
    return decided.get(received.sourceNumber());
  }

  @Override
  public void acknowledged(Channel source, String sourceNumber) {
    acknowledged.add(sourceNumber);
  }

  final class Intake extends PackageIntake {
    @Override
    public void ready() {
      if (notReady != null) {
        throw notReady;
      }
    }

    @Override
    public IntakeOutcome takeIn(ReceivedPackage received) {
      if (ownFault != null) {
        throw ownFault;
      }
      return switch (received.archive()[0]) {
        case 'g' -> {
          decided.put(
              received.sourceNumber(),
              new IntakeOutcome.Accepted(ReceiptNumber.of(YearMonth.of(2026, 11), ++serial)));
          yield decided.get(received.sourceNumber());
        }
        case 'b' -> quarantine(received, new Refusal(RefusalReason.HASH_MISMATCH, ""));
        case 'o' -> new IntakeOutcome.Deferred("ocsp_timeout");
        default -> throw new IllegalStateException("poison");
      };
    }
  }

  static final class Attempts implements AttemptLedger {
    final Map<String, Integer> failures = new HashMap<>();
    final Set<String> last = new HashSet<>();
    final Set<String> ownFaults = new HashSet<>();

    @Override
    public Turn begin(Channel source, String sourceNumber, Instant now) {
      if (last.contains(sourceNumber)) {
        return Turn.LAST;
      }
      if (failures.getOrDefault(sourceNumber, 0) >= MOST_FAILURES) {
        return Turn.NO_MORE;
      }
      failures.merge(sourceNumber, 1, Integer::sum);
      return Turn.NOW;
    }

    @Override
    public void neighbourDown(Channel source, String sourceNumber, String reason) {
      failures.merge(sourceNumber, -1, Integer::sum);
    }

    @Override
    public void ownFault(Channel source, String sourceNumber, String reason) {
      failures.merge(sourceNumber, -1, Integer::sum);
      last.remove(sourceNumber);
      ownFaults.add(reason);
    }

    @Override
    public void forget(Channel source, String sourceNumber) {
      failures.remove(sourceNumber);
    }
  }
}
