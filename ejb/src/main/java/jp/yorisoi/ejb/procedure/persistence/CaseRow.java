package jp.yorisoi.ejb.procedure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.procedure.CaseFacts;
import jp.yorisoi.ejb.procedure.Proposal;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;

/** A row of procedure_case. */
@Entity
@Table(name = "procedure_case")
public class CaseRow {
  /** Width of the columns with search keys. */
  static final int KEY_WIDTH = 200;

  @Id
  @Column(name = "receipt_number")
  String receiptNumber;

  @Column(name = "source")
  String source;

  @Column(name = "source_number")
  String sourceNumber;

  @Column(name = "procedure_id")
  String procedureId;

  @Column(name = "procedure_version")
  int procedureVersion;

  @Column(name = "revision")
  int revision;

  @Column(name = "state")
  String state;

  @Column(name = "applicant_name")
  String applicantName;

  @Column(name = "applicant_name_key")
  String applicantNameKey;

  @Column(name = "applicant_kana")
  String applicantKana;

  @Column(name = "applicant_kana_key")
  String applicantKanaKey;

  @Column(name = "applicant_birth")
  String applicantBirth;

  @Column(name = "addressee_number")
  String addresseeNumber;

  @Column(name = "match_kind")
  String matchKind;

  @Column(name = "difference_count")
  int differenceCount;

  @Column(name = "arrived_at")
  LocalDateTime arrivedAt;

  @Column(name = "taken_in_at")
  LocalDateTime takenInAt;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "assignee")
  String assignee;

  @Column(name = "proposal")
  String proposal;

  @Column(name = "proposed_by")
  String proposedBy;

  @Column(name = "proposed_at")
  LocalDateTime proposedAt;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "decided_at")
  LocalDateTime decidedAt;

  @Column(name = "step_sequence")
  int stepSequence;

  @Version
  @Column(name = "row_version")
  int rowVersion;

  /** Required by JPA. */
  protected CaseRow() {}

  static CaseRow of(CaseFacts facts) {
    CaseRow row = new CaseRow();
    row.receiptNumber = facts.receiptNumber();
    row.source = facts.source();
    row.sourceNumber = facts.sourceNumber();
    row.procedureId = facts.procedureId();
    row.procedureVersion = facts.procedureVersion();
    row.applicantName = facts.applicantName();
    row.applicantNameKey = SearchKey.of(facts.applicantName()).column(KEY_WIDTH);
    row.applicantKana = facts.applicantKana();
    row.applicantKanaKey = SearchKey.of(facts.applicantKana()).column(KEY_WIDTH);
    row.applicantBirth = facts.applicantBirth();
    row.arrivedAt = utc(facts.arrivedAt());
    row.takenInAt = utc(facts.takenInAt());
    row.take(facts);
    return row;
  }

  /** Takes over what may change in the life of a case. */
  void take(CaseFacts facts) {
    revision = facts.revision();
    state = facts.state().code();
    addresseeNumber = facts.addresseeNumber();
    matchKind = facts.matchKind().name();
    differenceCount = facts.differences();
    dueOn = facts.dueOn();
    assignee = facts.assignee();
    proposal = facts.proposal() == null ? null : facts.proposal().name();
    proposedBy = facts.proposedBy();
    proposedAt = utc(facts.proposedAt());
    decidedBy = facts.decidedBy();
    decidedAt = utc(facts.decidedAt());
    stepSequence = facts.steps();
  }

  /** Whether retention made it anonymous; its number, dates and state are for figures only. */
  boolean isForgotten() {
    return applicantName.isEmpty();
  }

  CaseFacts toFacts() {
    return new CaseFacts(
        receiptNumber,
        source,
        sourceNumber,
        procedureId,
        procedureVersion,
        revision,
        CaseState.ofCode(state),
        applicantName,
        applicantKana,
        applicantBirth,
        addresseeNumber,
        MatchKind.valueOf(matchKind),
        differenceCount,
        instant(arrivedAt),
        instant(takenInAt),
        dueOn,
        assignee,
        proposal == null ? null : Proposal.valueOf(proposal),
        proposedBy,
        instant(proposedAt),
        decidedBy,
        instant(decidedAt),
        stepSequence,
        rowVersion);
  }

  static LocalDateTime utc(Instant instant) {
    return instant == null ? null : Tables.utc(instant);
  }

  static Instant instant(LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
