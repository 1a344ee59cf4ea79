package jp.yorisoi.ejb.procedure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.procedure.CaseContent;
import jp.yorisoi.ejb.procedure.CaseFacts;
import jp.yorisoi.ejb.procedure.CaseStep;
import jp.yorisoi.ejb.procedure.CaseStore;
import jp.yorisoi.ejb.procedure.CaseView;
import jp.yorisoi.ejb.procedure.WorkFigures;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.domain.CaseEvent;
import jp.yorisoi.ejb.procedure.domain.CaseState;

/** Cases in the core schema. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaCaseStore implements CaseStore {
  private static final String PACKAGE = "case_package";
  private static final String DOCUMENT = "case_document";
  private static final String STEP = "case_step";

  @PersistenceContext(unitName = "core")
  private EntityManager core;

  @Inject private CaseSeals seals;
  @Inject private CaseFigures figures;
  @Inject private Sight sight;

  @Override
  public boolean exists(String receiptNumber) {
    return core.find(CaseRow.class, receiptNumber) != null;
  }

  @Override
  public void add(CaseFacts facts, CaseContent content) {
    core.persist(CaseRow.of(facts));
    core.flush(); // the parts refer to the row
    String place = facts.receiptNumber() + "/" + facts.revision();
    CasePackageRow row = new CasePackageRow(facts.receiptNumber(), facts.revision());
    row.archive = seals.seal(content.archive(), PACKAGE, "package", place);
    row.sha256 = Sha256.of(content.archive());
    row.answers = seals.sealText(content.answers().toJson(), PACKAGE, "answers", place);
    row.verification = seals.sealText(content.verification(), PACKAGE, "verification", place);
    row.addedAt = CaseRow.utc(facts.takenInAt());
    core.persist(row);
    for (int i = 0; i < content.documents().size(); i++) {
      core.persist(document(facts, i + 1, content.documents().get(i)));
    }
  }

  @Override
  public Optional<CaseFacts> find(String receiptNumber) {
    return Optional.ofNullable(core.find(CaseRow.class, receiptNumber))
        .filter(this::isVisible)
        .map(CaseRow::toFacts);
  }

  @Override
  public Optional<CaseFacts> lock(String receiptNumber) {
    return Optional.ofNullable(
            core.find(CaseRow.class, receiptNumber, LockModeType.PESSIMISTIC_WRITE))
        .filter(this::isVisible)
        .map(CaseRow::toFacts);
  }

  /**
   * A case the caller may not see, or that is forgotten, is answered like one that is not there.
   */
  private boolean isVisible(CaseRow row) {
    return !row.isForgotten() && isInSight(row);
  }

  private boolean isInSight(CaseRow row) {
    return sight.isEntitled()
        || !core.createQuery(
                "select c.receiptNumber from CaseRow c where c.receiptNumber = :number and "
                    + sight.casesInJpql("c.receiptNumber"),
                String.class)
            .setParameter("number", row.receiptNumber)
            .getResultList()
            .isEmpty();
  }

  @Override
  public void save(CaseFacts facts, CaseStep step) {
    core.find(CaseRow.class, facts.receiptNumber()).take(facts);
    addStep(facts.receiptNumber(), step);
  }

  @Override
  public void addStep(String receiptNumber, CaseStep step) {
    CaseStepRow row = new CaseStepRow(receiptNumber, step.sequence());
    String place = receiptNumber + "/" + step.sequence();
    row.event = step.event().name();
    row.state = step.state().code();
    row.actor = step.actor();
    row.at = CaseRow.utc(step.at());
    row.publicMessage = seals.sealText(step.publicMessage(), STEP, "public_message", place);
    row.internalNote = seals.sealText(step.internalNote(), STEP, "internal_note", place);
    core.persist(row);
  }

  @Override
  public List<CaseStep> steps(String receiptNumber) {
    return core.createQuery(
            "select s from CaseStepRow s where s.receiptNumber = :number order by s.sequence",
            CaseStepRow.class)
        .setParameter("number", receiptNumber)
        .getResultStream()
        .map(this::step)
        .toList();
  }

  @Override
  public Declaration declaration(CaseFacts facts) {
    String place = facts.receiptNumber() + "/" + facts.revision();
    Object[] row =
        core.createQuery(
                "select p.answers, p.verification from CasePackageRow p"
                    + " where p.receiptNumber = :number and p.revision = :revision",
                Object[].class)
            .setParameter("number", facts.receiptNumber())
            .setParameter("revision", facts.revision())
            .getSingleResult();
    return new Declaration(
        Answers.fromJson(seals.openText((byte[]) row[0], PACKAGE, "answers", place)),
        seals.openText((byte[]) row[1], PACKAGE, "verification", place),
        documentHeads(facts));
  }

  @Override
  public Optional<CaseContent.Attachment> document(CaseFacts facts, int position) {
    CaseDocumentRow.Key key =
        new CaseDocumentRow.Key(facts.receiptNumber(), facts.revision(), position);
    return Optional.ofNullable(core.find(CaseDocumentRow.class, key))
        .map(
            row ->
                new CaseContent.Attachment(
                    row.documentId,
                    row.mediaType,
                    row.cleaning,
                    seals.open(row.content, DOCUMENT, "content", place(facts, position))));
  }

  @Override
  public Page search(WorkListQuery query, String caller) {
    WorkListSql sql = new WorkListSql(query, caller, sight.casesInJpql("c.receiptNumber"));
    TypedQuery<CaseRow> rows = core.createQuery(sql.rows(), CaseRow.class);
    TypedQuery<Long> count = core.createQuery(sql.count(), Long.class);
    sql.parameters()
        .forEach(
            (name, value) -> {
              rows.setParameter(name, value);
              count.setParameter(name, value);
            });
    List<CaseFacts> page =
        rows.setFirstResult(query.first())
            .setMaxResults(query.size())
            .getResultStream()
            .map(CaseRow::toFacts)
            .toList();
    return new Page(page, count.getSingleResult().intValue());
  }

  @Override
  public WorkFigures figures(LocalDate today) {
    return figures.on(today);
  }

  @Override
  public List<CaseView.Viewer> viewers(String receiptNumber, int limit) {
    List<?> rows =
        core.createNativeQuery(
                "SELECT actor, COALESCE(office, ''), at FROM audit_entry"
                    + " WHERE case_ref = ?1 AND event = 'CASE_OPENED' AND outcome = 'done'"
                    + " AND "
                    + sight.audit("audit_entry")
                    + " ORDER BY id DESC")
            .setParameter(1, receiptNumber)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> viewer((Object[]) row)).toList();
  }

  private List<DocumentHead> documentHeads(CaseFacts facts) {
    return core.createQuery(
            "select d.position, d.documentId, d.mediaType, d.size, d.cleaning from CaseDocumentRow"
                + " d where d.receiptNumber = :number and d.revision = :revision order by"
                + " d.position",
            Object[].class)
        .setParameter("number", facts.receiptNumber())
        .setParameter("revision", facts.revision())
        .getResultStream()
        .map(
            d ->
                new DocumentHead(
                    (int) d[0], (String) d[1], (String) d[2], (int) d[3], (String) d[4]))
        .toList();
  }

  private CaseDocumentRow document(CaseFacts facts, int position, CaseContent.Attachment file) {
    CaseDocumentRow row = new CaseDocumentRow(facts.receiptNumber(), facts.revision(), position);
    row.documentId = file.documentId();
    row.mediaType = file.mediaType();
    row.cleaning = file.cleaning();
    row.size = file.content().length;
    row.sha256 = Sha256.of(file.content());
    row.content = seals.seal(file.content(), DOCUMENT, "content", place(facts, position));
    return row;
  }

  private CaseStep step(CaseStepRow row) {
    String place = row.receiptNumber + "/" + row.sequence;
    return new CaseStep(
        row.sequence,
        CaseEvent.valueOf(row.event),
        CaseState.ofCode(row.state),
        row.actor,
        CaseRow.instant(row.at),
        seals.openText(row.publicMessage, STEP, "public_message", place),
        seals.openText(row.internalNote, STEP, "internal_note", place));
  }

  private static CaseView.Viewer viewer(Object[] row) {
    LocalDateTime at =
        row[2] instanceof java.sql.Timestamp stamp
            ? stamp.toLocalDateTime()
            : (LocalDateTime) row[2];
    return new CaseView.Viewer((String) row[0], (String) row[1], CaseRow.instant(at));
  }

  private static String place(CaseFacts facts, int position) {
    return facts.receiptNumber() + "/" + facts.revision() + "/" + position;
  }
}
