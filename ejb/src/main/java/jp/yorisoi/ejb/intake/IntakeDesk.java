package jp.yorisoi.ejb.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.number.ReceiptNumbers;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.policy.zone.Admitted;
import jp.yorisoi.policy.zone.Crosses;
import jp.yorisoi.policy.zone.DeclaredFlows;

/**
 * The door to packages of sending systems: each method is one short transaction with its audit
 * entry. Nothing here verifies or waits for anybody; {@link PackageIntake} does so before it comes
 * here.
 *
 * <p>A package is stored or quarantined once: source and source number are unique in both tables,
 * and a second call finds what the first one did.
 */
@Stateless
@Guarded(Chain.FRONT)
public class IntakeDesk {
  /** Characters of a note on a refused package. */
  public static final int LONGEST_NOTE = 500;

  @Inject private SubmissionStore submissions;
  @Inject private QuarantineStore quarantine;
  @Inject private AttemptLedger attempts;
  @Inject private ReceiptNumbers numbers;
  @Inject private DeclaredFlows flows;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /** For the container. */
  public IntakeDesk() {}

  IntakeDesk(
      SubmissionStore submissions,
      QuarantineStore quarantine,
      AttemptLedger attempts,
      ReceiptNumbers numbers,
      DeclaredFlows flows,
      AuditDetails details,
      CallerContext context,
      Clock clock) {
    this.submissions = submissions;
    this.quarantine = quarantine;
    this.attempts = attempts;
    this.numbers = numbers;
    this.flows = flows;
    this.details = details;
    this.context = context;
    this.clock = clock;
  }

  /**
   * What became of a package that was received before. Asked in every run about everything that
   * waits, so it leaves no audit entry; what is stored or refused does.
   *
   * @param source where it came from
   * @param sourceNumber its number there
   * @return the same answer as then, or empty when it is new
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public Optional<IntakeOutcome> known(Channel source, String sourceNumber) {
    return found(source, sourceNumber);
  }

  /**
   * Begins an attempt on a package that is not decided yet, and counts it.
   *
   * @param source where it comes from
   * @param sourceNumber its number there
   * @return whether it is tried now
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public AttemptLedger.Turn begin(Channel source, String sourceNumber) {
    return attempts.begin(source, sourceNumber, clock.instant());
  }

  /**
   * Says that an attempt ended because a neighbour was down.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   * @param reason stable code of what was in the way
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public void neighbourDown(Channel source, String sourceNumber, String reason) {
    attempts.neighbourDown(source, sourceNumber, reason);
  }

  /**
   * Says that an attempt ended because this instance could not do its work.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   * @param reason stable code of what was in the way
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public void ownFault(Channel source, String sourceNumber, String reason) {
    attempts.ownFault(source, sourceNumber, reason);
  }

  /**
   * Stores a verified package and gives it its receipt number. When this returns it is durable.
   *
   * @param received the package as it came
   * @param content what was read of it
   * @param verification what was verified
   * @return the receipt number, or what became of it if it was received meanwhile
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PACKAGE_RECEIVED,
      purpose = Purpose.CASE_HANDLING)
  public IntakeOutcome accept(
      ReceivedPackage received, ApplicationPackage content, Verification verification) {
    Optional<IntakeOutcome> known = found(received.source(), received.sourceNumber());
    if (known.isPresent()) {
      details.aboutCase(received.sourceNumber());
      return known.get();
    }
    ManifestHeader header = content.manifest().header();
    attempts.forget(received.source(), received.sourceNumber());
    ReceiptNumber number = numbers.next();
    submissions.add(
        new Submission(
            number,
            received.source(),
            received.sourceNumber(),
            header.procedureId(),
            header.formVersion(),
            received.arrivedAt(),
            Optional.empty(),
            received.archive(),
            verification),
        clock.instant());
    details.aboutCase(number.value());
    details.fields("stored");
    return new IntakeOutcome.Accepted(number);
  }

  /**
   * Keeps a refused package in quarantine. When this returns it is durable.
   *
   * @param received the package as it came; its bytes may be empty when they could not be fetched
   * @param refusal why it is refused
   * @return the refusal, or what became of it if it was received meanwhile
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PACKAGE_RECEIVED,
      purpose = Purpose.CASE_HANDLING)
  public IntakeOutcome quarantine(ReceivedPackage received, Refusal refusal) {
    details.aboutCase(received.sourceNumber());
    Optional<IntakeOutcome> known = found(received.source(), received.sourceNumber());
    if (known.isPresent()) {
      return known.get();
    }
    attempts.forget(received.source(), received.sourceNumber());
    quarantine.add(received, refusal);
    details.fields("quarantined", refusal.reason().code());
    return new IntakeOutcome.Rejected(refusal);
  }

  /**
   * Notes that the sending system has taken our answer.
   *
   * @param source where the package came from
   * @param sourceNumber its number there
   */
  @Allow(
      permission = Permission.RECEIVE_PACKAGE,
      event = AuditEvent.PACKAGE_RECEIVED,
      purpose = Purpose.CASE_HANDLING)
  public void acknowledged(Channel source, String sourceNumber) {
    details.aboutCase(sourceNumber);
    details.fields("acknowledged");
    submissions.acknowledged(source, sourceNumber, clock.instant());
    quarantine.acknowledged(source, sourceNumber, clock.instant());
  }

  /**
   * The refused packages, newest first.
   *
   * @param cleared whether those already dealt with are listed, or those that are not
   * @param offset how many to skip
   * @param limit at most so many, up to 200
   * @return the packages
   */
  @Crosses("quarantine-view")
  @Allow(
      permission = Permission.VIEW_QUARANTINE,
      event = AuditEvent.QUARANTINE_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<QuarantineView> quarantined(boolean cleared, int offset, int limit) {
    List<QuarantineView> rows =
        quarantine.list(cleared, Math.max(0, offset), Math.min(Math.max(1, limit), 200)).stream()
            .map(this::admitted)
            .toList();
    details.fields("source_number", "reason", "detail", "arrived_at", "rows=" + rows.size());
    details.shown(rows.stream().map(row -> new Shown(row.sourceNumber(), null)).toList());
    return rows;
  }

  /**
   * How many refused packages there are.
   *
   * @param cleared as in {@link #quarantined(boolean, int, int)}
   * @return the count
   */
  @Allow(
      permission = Permission.VIEW_QUARANTINE,
      event = AuditEvent.QUARANTINE_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public int quarantineCount(boolean cleared) {
    details.fields("count");
    return quarantine.count(cleared);
  }

  /**
   * One refused package.
   *
   * @param id its id
   * @return the package
   * @throws QuarantineNotFound when there is none
   */
  @Crosses("quarantine-view")
  @Allow(
      permission = Permission.VIEW_QUARANTINE,
      event = AuditEvent.QUARANTINE_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public QuarantineView quarantined(long id) {
    QuarantineView view =
        quarantine.get(id).map(this::admitted).orElseThrow(QuarantineNotFound::new);
    details.aboutCase(view.sourceNumber());
    details.fields("source_number", "reason", "detail", "arrived_at", "cleared_note");
    return view;
  }

  /**
   * Marks a refused package as dealt with.
   *
   * @param id its id
   * @param note what was done, 1 to 500 characters
   * @throws QuarantineNotFound when there is none, or it was dealt with before
   * @throws IllegalArgumentException when the note is blank or too long
   * @throws NoteRefused when the note holds an individual number
   */
  @Crosses("quarantine-clear")
  @Allow(
      permission = Permission.CLEAR_QUARANTINE,
      event = AuditEvent.QUARANTINE_CLEARED,
      purpose = Purpose.CASE_HANDLING)
  public void clear(long id, String note) {
    if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("the note is blank or too long");
    }
    if (IndividualNumber.isIn(note)) {
      throw new NoteRefused();
    }
    QuarantineView view = quarantine.get(id).orElseThrow(QuarantineNotFound::new);
    details.aboutCase(view.sourceNumber());
    Admitted admitted =
        flows
            .flow("quarantine-clear")
            .admit(Map.of("id", id, "clearedBy", context.caller().id(), "note", note.strip()));
    details.fields("flow=quarantine-clear", String.join(",", admitted.names()));
    if (!quarantine.clear(id, admitted.text("clearedBy"), admitted.text("note"), clock.instant())) {
      throw new QuarantineNotFound();
    }
  }

  private QuarantineView admitted(QuarantineView stored) {
    return QuarantineView.of(flows.flow("quarantine-view").admit(stored.offered()));
  }

  private Optional<IntakeOutcome> found(Channel source, String sourceNumber) {
    Optional<IntakeOutcome> stored =
        submissions.find(source, sourceNumber).map(IntakeOutcome.Accepted::new);
    return stored.or(() -> quarantine.find(source, sourceNumber).map(IntakeOutcome.Rejected::new));
  }
}
