package jp.yorisoi.ejb.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.register.Declared;
import jp.yorisoi.ejb.register.MirrorStore;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * The mirror in the core schema. Rows of persons with a protection in force, or under a legal hold,
 * outlive their record in the register (docs/adr/0050).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaMirrorStore implements MirrorStore {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String REMOVE =
      "DELETE FROM resident WHERE mirrored_at < ?"
          + " AND addressee_number NOT IN (SELECT p.subject FROM protection p"
          + " WHERE p.ended_at IS NULL) AND addressee_number NOT IN (SELECT h.target"
          + " FROM legal_hold h WHERE h.scope = 'PERSON' AND h.lifted_at IS NULL"
          + " AND (h.until_on IS NULL OR h.until_on >= ?))";

  @PersistenceContext(unitName = "core")
  private EntityManager core;

  @Inject private DataSources sources;
  @Inject private Sight sight;

  @Override
  public void merge(List<ResidentRecord> residents, Instant at) {
    try (Connection connection = sources.of(Chain.CORE).getConnection()) {
      MirrorBatch.merge(connection, residents, at);
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  @Override
  public int removeNotSeenSince(Instant since) {
    try (Connection connection = sources.of(Chain.CORE).getConnection();
        PreparedStatement delete = connection.prepareStatement(REMOVE)) {
      delete.setObject(1, Tables.utc(since));
      delete.setObject(2, LocalDate.ofInstant(since, JAPAN));
      return delete.executeUpdate();
    } catch (SQLException refused) {
      throw new PersistenceException(refused);
    }
  }

  @Override
  public Optional<ResidentRecord> find(AddresseeNumber number) {
    return core.createQuery(
            "select r from ResidentRow r where r.addresseeNumber = :number and " + visible(),
            ResidentRow.class)
        .setParameter("number", number.value())
        .getResultStream()
        .map(ResidentRow::toRecord)
        .findFirst();
  }

  @Override
  public List<ResidentRecord> household(AddresseeNumber household, AddresseeNumber beside) {
    return core.createQuery(
            "select r from ResidentRow r where r.householdNumber = :household and "
                + sight.besideInJpql("r.addresseeNumber", ":beside")
                + " order by r.relationshipCode, r.birthDate, r.addresseeNumber",
            ResidentRow.class)
        .setParameter("household", household.value())
        .setParameter("beside", beside.value())
        .getResultStream()
        .map(ResidentRow::toRecord)
        .toList();
  }

  @Override
  public List<ResidentRecord> candidates(Declared declared, int limit) {
    return core.createQuery(
            "select r from ResidentRow r where (r.signingSerial = :serial or (r.birthDate = :birth"
                + " and (r.nameKey = :name or r.kanaKey = :kana))) and "
                + visible()
                + " order by r.addresseeNumber",
            ResidentRow.class)
        .setParameter("serial", declared.signingSerial().orElse("-"))
        .setParameter("birth", declared.birthDate())
        .setParameter("name", SearchKey.of(declared.name()).column(MirrorBatch.NAME_KEY_WIDTH))
        .setParameter("kana", SearchKey.of(declared.kana()).column(MirrorBatch.NAME_KEY_WIDTH))
        .setMaxResults(limit)
        .getResultStream()
        .map(ResidentRow::toRecord)
        .toList();
  }

  private String visible() {
    return sight.personsInJpql("r.addresseeNumber");
  }
}
