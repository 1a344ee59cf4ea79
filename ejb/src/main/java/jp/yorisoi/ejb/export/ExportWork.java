package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import jp.yorisoi.ejb.export.domain.ExportRule;
import jp.yorisoi.ejb.export.domain.ExportRule.Objection;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Policies;

/** What the doors for exports have in common, in the transaction of the desk. */
@ApplicationScoped
public class ExportWork {
  private static final int LISTED = 50;

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

  Asked ask(Chain chain, ExportKind kind, String parameters, Grounds grounds, IntSupplier rows) {
    Optional<ExportOutcome> problem = grounds.problem(kind);
    int counted = problem.isPresent() ? 0 : rows.getAsInt();
    if (problem.isPresent() || counted == 0) {
      return notes.refused(Asked.refused(problem.orElse(ExportOutcome.EMPTY)));
    }
    ExportState state = ExportRule.onAsking(counted, policy().exportRows());
    ExportRequest request = request(kind, grounds, parameters, counted, state);
    store.add(chain, request);
    notes.about(request, counted);
    boolean waits = state == ExportState.WAITING;
    return new Asked(waits ? ExportOutcome.WAITING : ExportOutcome.DONE, request.id(), counted);
  }

  List<ExportView> own(Chain chain, Function<ExportRequest, String> words) {
    return views(store.own(chain, me(), LISTED), words);
  }

  List<ExportView> toApprove(Chain chain, Function<ExportRequest, String> words) {
    return views(store.waiting(chain, me(), now(), LISTED), words);
  }

  ExportOutcome decide(Chain chain, String id, boolean approved) {
    Optional<ExportRequest> found = store.find(chain, id);
    if (found.isEmpty()) {
      return notes.refused(ExportOutcome.NOT_FOUND);
    }
    ExportRequest request = found.get();
    notes.about(request, request.rows());
    Instant now = now();
    Optional<Objection> objection = request.rule().onDeciding(me(), now);
    if (objection.isPresent()) {
      return notes.refused(outcome(objection.get()));
    }
    ExportState state = approved ? ExportState.APPROVED : ExportState.REFUSED;
    return store.decide(chain, request.id(), state, me(), now)
        ? ExportOutcome.DONE
        : notes.refused(ExportOutcome.DECIDED);
  }

  Taken take(
      Chain chain,
      String id,
      Function<ExportRequest, CsvTable> content,
      Supplier<Optional<StaffView>> staff) {
    Optional<ExportRequest> found = store.find(chain, id);
    Optional<ExportOutcome> refusal =
        found
            .map(request -> request.rule().onTaking(me(), now()).map(ExportWork::outcome))
            .orElse(Optional.of(ExportOutcome.NOT_FOUND));
    return refusal.isPresent()
        ? notes.refused(Taken.refused(refusal.get()))
        : made(chain, found.get(), content.apply(found.get()), staff);
  }

  private Taken made(
      Chain chain, ExportRequest request, CsvTable table, Supplier<Optional<StaffView>> staff) {
    int rows = table.rows().size();
    if (rows == 0) {
      return notes.refused(Taken.refused(ExportOutcome.EMPTY));
    }
    if (request.rule().hasOutgrown(rows, policy().exportRows())) {
      store.waitAgain(chain, request.id(), rows);
      return notes.refused(Taken.refused(ExportOutcome.GROWN));
    }
    Instant now = now();
    if (!store.take(chain, request.id(), me(), rows, now)) {
      return notes.refused(Taken.refused(ExportOutcome.TAKEN));
    }
    notes.about(request, rows, table.fields(), table.shown());
    Watermark mark =
        watermarks.of(table.title(), request.grounds().purpose(), request.id(), now, staff.get());
    return new Taken(ExportOutcome.DONE, new ExportFile(request.id() + ".csv", table.file(mark)));
  }

  /**
   * Opens something to print it: the row is both request and log. Paper of many rows is no work of
   * a moment; it goes by file and approval.
   */
  <T> Printed<T> print(
      Chain chain, Paper<T> paper, Grounds grounds, Supplier<Optional<StaffView>> staff) {
    if (!grounds.fit(paper.kind())) {
      return notes.refused(Printed.refused(ExportOutcome.PURPOSE_MISSING));
    }
    if (paper.rows() > policy().exportRows()) {
      return notes.refused(Printed.refused(ExportOutcome.TOO_LARGE));
    }
    ExportRequest request =
        request(paper.kind(), grounds, paper.parameters(), paper.rows(), ExportState.TAKEN);
    store.add(chain, request);
    notes.about(request, paper.rows(), paper.fields(), paper.shown());
    Watermark mark =
        watermarks.of(
            paper.title(), grounds.purpose(), request.id(), request.askedAt(), staff.get());
    return new Printed<>(ExportOutcome.DONE, mark, paper.content());
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
        state == ExportState.TAKEN ? now : null,
        now.plus(policy().exportKept()));
  }

  private List<ExportView> views(
      List<ExportRequest> requests, Function<ExportRequest, String> words) {
    notes.listed(requests.size());
    return requests.stream().map(request -> view(request, words.apply(request))).toList();
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
