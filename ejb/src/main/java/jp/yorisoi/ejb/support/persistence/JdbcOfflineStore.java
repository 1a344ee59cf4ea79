package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.offline.OfflineStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_offline_list and support_offline_result. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcOfflineStore implements OfflineStore {
  private static final String LIST =
      "SELECT id, place, held_on, sessions, content, made_at, made_by, taken_at, expires_at"
          + " FROM support_offline_list WHERE ";
  private static final String RESULT =
      "SELECT r.id, r.list_id, r.joined_at, r.joined_by, r.written, r.content"
          + " FROM support_offline_result r ";

  @Inject private DataSources sources;

  @Override
  public void add(StoredList list) {
    tables()
        .update(
            "INSERT INTO support_offline_list (id, place, held_on, sessions, content, made_at,"
                + " made_by, expires_at) VALUES (?,?,?,?,?,?,?,?)",
            list.id(),
            list.place(),
            list.day(),
            list.sessions().stream().map(String::valueOf).collect(Collectors.joining(",")),
            list.content(),
            Tables.utc(list.madeAt()),
            list.madeBy(),
            Tables.utc(list.expiresAt()));
  }

  @Override
  public Optional<StoredList> hold(String id) {
    return tables().select(LIST + "id = ? FOR UPDATE", JdbcOfflineStore::list, id).stream()
        .findFirst();
  }

  @Override
  public void taken(String id, byte[] content, Instant now) {
    tables()
        .update(
            "UPDATE support_offline_list SET content = ?, taken_at = ? WHERE id = ?",
            content,
            Tables.utc(now),
            id);
  }

  @Override
  public List<StoredList> lists(long session) {
    return tables()
        .select(
            LIST
                + "FIND_IN_SET(?, sessions) > 0 AND taken_at IS NOT NULL"
                + " ORDER BY taken_at DESC, id",
            JdbcOfflineStore::list,
            Long.toString(session));
  }

  @Override
  public Optional<StoredList> find(String id) {
    return tables().select(LIST + "id = ?", JdbcOfflineStore::list, id).stream().findFirst();
  }

  @Override
  public Optional<StoredResult> result(String id, String list) {
    return tables()
        .select(
            RESULT + "WHERE r.id = ? AND r.list_id = ? FOR UPDATE",
            JdbcOfflineStore::result,
            id,
            list)
        .stream()
        .findFirst();
  }

  @Override
  public List<StoredResult> undecided(long session) {
    return tables()
        .select(
            RESULT
                + "JOIN support_offline_list l ON l.id = r.list_id"
                + " WHERE FIND_IN_SET(?, l.sessions) > 0 AND r.content IS NOT NULL"
                + " ORDER BY r.joined_at, r.id",
            JdbcOfflineStore::result,
            Long.toString(session));
  }

  @Override
  public boolean add(String id, String list, Instant now, String by) {
    return 1
        == tables()
            .update(
                "INSERT IGNORE INTO support_offline_result (id, list_id, joined_at, joined_by,"
                    + " written) VALUES (?,?,?,?,0)",
                id,
                list,
                Tables.utc(now),
                by);
  }

  @Override
  public void decided(String id, byte[] content, int more) {
    tables()
        .update(
            "UPDATE support_offline_result SET content = ?, written = written + ? WHERE id = ?",
            content,
            more,
            id);
  }

  @Override
  public void addSeats(long session, int seats) {
    tables()
        .update("UPDATE support_session SET capacity = capacity + ? WHERE id = ?", seats, session);
  }

  private static StoredList list(ResultSet row) throws SQLException {
    return new StoredList(
        row.getString(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        Stream.of(row.getString(4).split(",")).map(Long::valueOf).toList(),
        row.getBytes(5),
        Tables.instant(row, 6),
        row.getString(7),
        Tables.instant(row, 8),
        Tables.instant(row, 9));
  }

  private static StoredResult result(ResultSet row) throws SQLException {
    return new StoredResult(
        row.getString(1),
        row.getString(2),
        Tables.instant(row, 3),
        row.getString(4),
        row.getInt(5),
        row.getBytes(6));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
