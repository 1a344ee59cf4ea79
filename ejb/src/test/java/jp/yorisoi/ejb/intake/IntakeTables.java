package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.number.ReceiptNumbers;

/** The tables of intake in memory, for tests without a database. */
final class IntakeTables {
  final List<Submission> submissions = new ArrayList<>();
  final List<QuarantineView> refused = new ArrayList<>();
  final Set<String> acknowledged = new HashSet<>();
  final Set<String> forgotten = new HashSet<>();

  static final class Numbers extends ReceiptNumbers {
    private int serial;

    @Override
    public ReceiptNumber next() {
      return ReceiptNumber.of(YearMonth.of(2026, 11), ++serial);
    }
  }

  final class Submissions implements SubmissionStore {
    @Override
    public Optional<ReceiptNumber> find(Channel source, String sourceNumber) {
      return submissions.stream()
          .filter(one -> one.source() == source && one.sourceNumber().equals(sourceNumber))
          .map(Submission::receiptNumber)
          .findFirst();
    }

    @Override
    public void add(Submission submission, Instant now) {
      submissions.add(submission);
    }

    @Override
    public void acknowledged(Channel source, String sourceNumber, Instant now) {
      acknowledged.add(sourceNumber);
    }
  }

  class Quarantine implements QuarantineStore {
    @Override
    public Optional<Refusal> find(Channel source, String sourceNumber) {
      return refused.stream()
          .filter(view -> view.sourceNumber().equals(sourceNumber))
          .map(view -> new Refusal(view.reason(), view.detail()))
          .findFirst();
    }

    @Override
    public void add(ReceivedPackage received, Refusal refusal) {
      refused.add(view(refused.size() + 1L, received, refusal));
    }

    @Override
    public List<QuarantineView> list(boolean cleared, int offset, int limit) {
      return refused.stream()
          .filter(view -> cleared == (view.clearedAt() != null))
          .skip(offset)
          .limit(limit)
          .toList();
    }

    @Override
    public int count(boolean cleared) {
      return list(cleared, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<QuarantineView> get(long id) {
      return refused.stream().filter(view -> view.id() == id).findFirst();
    }

    @Override
    public boolean clear(long id, String clearedBy, String note, Instant now) {
      QuarantineView view = get(id).orElseThrow();
      if (view.clearedAt() != null) {
        return false;
      }
      refused.set((int) id - 1, cleared(view, clearedBy, note, now));
      return true;
    }

    @Override
    public void acknowledged(Channel source, String sourceNumber, Instant now) {
      acknowledged.add(sourceNumber);
    }
  }

  final class Attempts implements AttemptLedger {
    @Override
    public Turn begin(Channel source, String sourceNumber, Instant now) {
      return Turn.NOW;
    }

    @Override
    public void neighbourDown(Channel source, String sourceNumber, String reason) {
      forgotten.remove(sourceNumber);
    }

    @Override
    public void ownFault(Channel source, String sourceNumber, String reason) {
      forgotten.remove(sourceNumber);
    }

    @Override
    public void forget(Channel source, String sourceNumber) {
      forgotten.add(sourceNumber);
    }
  }

  private static QuarantineView view(long id, ReceivedPackage received, Refusal refusal) {
    return new QuarantineView(
        id,
        received.source().name(),
        received.sourceNumber(),
        refusal.reason(),
        refusal.detail(),
        received.arrivedAt(),
        received.archive().length,
        null,
        null,
        null,
        null);
  }

  private static QuarantineView cleared(
      QuarantineView view, String clearedBy, String note, Instant now) {
    return new QuarantineView(
        view.id(),
        view.source(),
        view.sourceNumber(),
        view.reason(),
        view.detail(),
        view.arrivedAt(),
        view.size(),
        view.acknowledgedAt(),
        now,
        clearedBy,
        note);
  }
}
