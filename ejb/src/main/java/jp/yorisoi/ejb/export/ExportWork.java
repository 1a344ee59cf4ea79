package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import jp.yorisoi.ejb.export.domain.ExportRule;
import jp.yorisoi.ejb.export.domain.ExportRule.Objection;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Policies;

/** What the doors for exports have in common, in the transaction of the desk. */
@ApplicationScoped
public class ExportWork {
  private static final int LISTED = 50;
  private static final String UNCOUNTED = "uncounted";

  private ExportStore store;
  private ExportNumbers numbers;
  private Watermarks watermarks;
  private ExportNotes notes;
  private CallerContext context;
  private Policies policies;
  private Clock clock;

  /** For the container. */
  public ExportWork() {}

  @Inject
  ExportWork(
      ExportStore store,
      ExportNumbers numbers,
      Watermarks watermarks,
      ExportNotes notes,
      CallerContext context,
      Policies policies,
      Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.watermarks = watermarks;
    this.notes = notes;
    this.context = context;
    this.policies = policies;
    this.clock = clock;
  }

  Asked ask(
      ExportFeature feature,
      ExportKind kind,
      String parameters,
      Grounds grounds,
      IntSupplier rows) {
    Optional<ExportOutcome> problem = grounds.problem(kind);
    if (problem.isPresent()) {
      return refusedAsking(kind, parameters, grounds, problem.get());
    }
    int counted = rows.getAsInt();
    if (counted == 0) {
      return notes.refused(
          Asked.refused(ExportOutcome.EMPTY),
          ExportFacts.of(kind, parameters, grounds.purpose(), "0"));
    }
    int before = takenAlone(feature.chain(), kind);
    ExportState state = ExportRule.onAsking(counted, before, policy().exportRows());
    ExportRequest request = request(kind, grounds, parameters, counted, state);
    store.add(feature.chain(), request);
    notes.about(ExportFacts.of(request, counted));
    boolean waits = state == ExportState.WAITING;
    return new Asked(waits ? ExportOutcome.WAITING : ExportOutcome.DONE, request.id(), counted);
  }

  /** Before anything was counted or read. */
  Asked refusedAsking(ExportKind kind, String parameters, Grounds grounds, ExportOutcome why) {
    return notes.refused(
        Asked.refused(why), ExportFacts.of(kind, parameters, grounds.purpose(), UNCOUNTED));
  }

  List<ExportView> own(ExportFeature feature) {
    return views(store.own(feature.chain(), me(), LISTED), feature);
  }

  List<ExportView> toApprove(ExportFeature feature) {
    return views(store.waiting(feature.chain(), me(), now(), LISTED), feature);
  }

  int waiting(ExportFeature feature) {
    return store.waitingCount(feature.chain(), me(), now());
  }

  ExportOutcome decide(ExportFeature feature, String id, String stand, boolean approved) {
    Optional<ExportRequest> found = store.find(feature.chain(), id);
    if (found.isEmpty()) {
      return notes.refused(ExportOutcome.NOT_FOUND, ExportFacts.unknown(id));
    }
    ExportRequest request = found.get();
    ExportFacts facts = ExportFacts.of(request, request.rows());
    Instant now = now();
    Optional<Objection> objection = request.rule().onDeciding(me(), now);
    if (objection.isPresent()) {
      return notes.refused(outcome(objection.get()), facts);
    }
    if (!request.stand().equals(stand)) {
      return notes.refused(ExportOutcome.CHANGED, facts);
    }
    notes.about(facts);
    ExportState state = approved ? ExportState.APPROVED : ExportState.REFUSED;
    return store.decide(feature.chain(), request, state, me(), now)
        ? ExportOutcome.DONE
        : notes.refused(ExportOutcome.DECIDED, facts);
  }

  Taken take(ExportFeature feature, String id) {
    Optional<ExportRequest> found = store.find(feature.chain(), id);
    if (found.isEmpty()) {
      return notes.refused(Taken.refused(ExportOutcome.NOT_FOUND), ExportFacts.unknown(id));
    }
    ExportRequest request = found.get();
    return request
        .rule()
        .onTaking(me(), now())
        .map(objection -> refused(request, request.rows(), outcome(objection)))
        .orElseGet(() -> made(feature, request, feature.content().apply(request)));
  }

  private Taken refused(ExportRequest request, int rows, ExportOutcome why) {
    return notes.refused(Taken.refused(why), ExportFacts.of(request, rows));
  }

  private Taken made(ExportFeature feature, ExportRequest request, CsvTable table) {
    int rows = table.rows().size();
    if (rows == 0) {
      return refused(request, rows, ExportOutcome.EMPTY);
    }
    int before = takenAlone(feature.chain(), request.kind());
    if (request.rule().hasOutgrown(rows, before, policy().exportRows())) {
      store.waitAgain(feature.chain(), request.id(), rows);
      return refused(request, rows, ExportOutcome.GROWN);
    }
    Instant now = now();
    if (!store.take(feature.chain(), request, me(), rows, now)) {
      return refused(request, rows, ExportOutcome.TAKEN);
    }
    notes.left(ExportFacts.of(request, rows), table.fields(), table.shown());
    Watermark mark =
        watermarks.of(
            table.title(),
            request.grounds().purpose(),
            request.id(),
            now,
            feature.staff().apply(me()));
    return new Taken(ExportOutcome.DONE, new ExportFile(request.id() + ".csv", table.file(mark)));
  }

  /** Slices of one list are one export. */
  private int takenAlone(Chain chain, ExportKind kind) {
    Instant since = now().minus(policy().exportCounted());
    return store.takenAlone(chain, me(), kind, since.minus(policy().exportKept()), since);
  }

  /**
   * Opens something to print it: the row is both request and log. Paper of many rows is no work of
   * a moment; it goes by file and approval.
   */
  <T> Printed<T> print(ExportFeature feature, Paper<T> paper, ExportPurpose purpose) {
    Grounds grounds = new Grounds(purpose, "");
    ExportFacts facts =
        ExportFacts.of(paper.kind(), paper.parameters(), purpose, String.valueOf(paper.rows()));
    if (!grounds.fit(paper.kind())) {
      return notes.refused(Printed.refused(ExportOutcome.PURPOSE_MISSING), facts);
    }
    if (paper.rows() > policy().exportRows()) {
      return notes.refused(Printed.refused(ExportOutcome.TOO_LARGE), facts);
    }
    ExportRequest request =
        request(paper.kind(), grounds, paper.parameters(), paper.rows(), ExportState.TAKEN);
    store.add(feature.chain(), request);
    notes.left(ExportFacts.of(request, paper.rows()), paper.fields(), paper.shown());
    Watermark mark =
        watermarks.of(
            paper.title(), purpose, request.id(), request.askedAt(), feature.staff().apply(me()));
    return new Printed<>(ExportOutcome.DONE, mark, paper.content());
  }

  /** Nothing is there to be printed, or it may not be yet. */
  <T> Printed<T> refusedPrint(
      ExportKind kind, String parameters, ExportPurpose purpose, ExportOutcome why) {
    return notes.refused(
        Printed.refused(why), ExportFacts.of(kind, parameters, purpose, UNCOUNTED));
  }

  private ExportRequest request(
      ExportKind kind, Grounds grounds, String parameters, int rows, ExportState state) {
    Instant now = now();
    return new ExportRequest(
        numbers.next(now),
        kind,
        grounds,
        parameters,
        rows,
        state,
        me(),
        now,
        null,
        null,
        null,
        state == ExportState.TAKEN ? now : null,
        now.plus(policy().exportKept()));
  }

  private List<ExportView> views(List<ExportRequest> requests, ExportFeature feature) {
    notes.listed(requests.size());
    return requests.stream().map(request -> view(request, feature.words().apply(request))).toList();
  }

  private ExportView view(ExportRequest request, String what) {
    boolean over = !now().isBefore(request.expiresAt());
    boolean pending = request.state().isOpen() || request.state() == ExportState.WAITING;
    return new ExportView(
        request.id(),
        request.kind().label(),
        what,
        request.grounds().purpose().label(),
        request.grounds().reason(),
        request.rows(),
        over && pending ? "期限切れ" : request.state().label(),
        !over && request.state().isOpen(),
        request.stand(),
        request.askedBy(),
        request.askedAt(),
        request.decidedBy(),
        request.expiresAt());
  }

  private static ExportOutcome outcome(Objection objection) {
    return ExportOutcome.valueOf(objection.name());
  }

  private CityPolicy policy() {
    return policies.current();
  }

  private String me() {
    return context.caller().id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
