package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.FollowStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of the table class_follow. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcFollowStore implements FollowStore {
  @Inject private DataSources sources;

  @Override
  public void agree(String booking, byte[] key, String kind, String district, LocalDate heldOn) {
    tables()
        .update(
            "INSERT INTO class_follow (booking_number, follow_key, kind, district, held_on)"
                + " VALUES (?,?,?,?,?) ON DUPLICATE KEY UPDATE kind = VALUES(kind)",
            booking,
            key,
            kind,
            district,
            heldOn);
  }

  @Override
  public void withdraw(String booking) {
    tables().update("DELETE FROM class_follow WHERE booking_number = ?", booking);
  }

  @Override
  public List<String> agreed(List<String> bookings) {
    return bookings.isEmpty()
        ? List.of()
        : tables()
            .select(
                "SELECT booking_number FROM class_follow WHERE booking_number IN "
                    + SlotTable.marks(bookings.size()),
                row -> row.getString(1),
                bookings.toArray());
  }

  @Override
  public void used(byte[] key, LocalDate on) {
    tables()
        .update(
            "UPDATE class_follow SET used_on = ?"
                + " WHERE follow_key = ? AND used_on IS NULL AND held_on <= ?",
            on,
            key,
            on);
  }

  @Override
  public List<FollowCount> counts(LocalDate from, LocalDate until, LocalDate usedBefore) {
    return tables()
        .select(
            "SELECT kind, district, COUNT(*), COALESCE(SUM(used_on < ?), 0) FROM class_follow"
                + " WHERE held_on >= ? AND held_on < ? GROUP BY kind, district",
            row ->
                new FollowCount(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
            usedBefore,
            from,
            until);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
