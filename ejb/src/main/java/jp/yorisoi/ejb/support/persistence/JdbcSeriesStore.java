package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.domain.SessionOrigin;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.plan.SeriesStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_series, and of the sessions it makes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcSeriesStore implements SeriesStore {
  private static final String COLUMNS =
      "SELECT id, form_key, body_digest, kind, place, weekday, weeks, begins, minutes, capacity,"
          + " from_on, until_on, teacher, teacher_key, made_by, made_at FROM support_series";
  private static final String ADD =
      "INSERT INTO support_series (form_key, body_digest, kind, place, weekday, weeks, begins,"
          + " minutes, capacity, from_on, until_on, teacher, teacher_key, made_by, made_at)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String ADD_SESSION =
      "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at, capacity,"
          + " origin, series_id) VALUES (?,?,?,?,?,?,?,?,?)";

  @Inject private DataSources sources;

  @Override
  public Optional<Stored> byKey(byte[] key) {
    return one(" WHERE form_key = ?", key);
  }

  @Override
  public Optional<Stored> hold(long id) {
    return one(" WHERE id = ? FOR UPDATE", id);
  }

  private Optional<Stored> one(String where, Object value) {
    return tables().select(COLUMNS + where, JdbcSeriesStore::stored, value).stream().findFirst();
  }

  @Override
  public List<Stored> since(LocalDate since) {
    return tables()
        .select(
            COLUMNS + " WHERE until_on >= ? ORDER BY from_on, id", JdbcSeriesStore::stored, since);
  }

  @Override
  public long add(Stored series) {
    SessionRule rule = series.rule();
    tables()
        .update(
            ADD,
            series.key(),
            series.digest(),
            rule.kind(),
            rule.place(),
            rule.weekday().name(),
            rule.weeks().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")),
            rule.at().toString(),
            rule.minutes(),
            rule.capacity(),
            series.from(),
            series.until(),
            series.teacher(),
            series.teacherKey(),
            series.by(),
            Tables.utc(series.at()));
    return byKey(series.key()).orElseThrow().id();
  }

  @Override
  public SupportSession addSession(SupportSession session, long series) {
    tables()
        .update(
            ADD_SESSION,
            session.kind(),
            session.place(),
            Tables.utc(session.startsAt()),
            Tables.utc(session.endsAt()),
            Tables.utc(session.opensAt()),
            Tables.utc(session.closesAt()),
            session.capacity(),
            SessionOrigin.SERIES.name(),
            series);
    long id =
        tables()
            .select(
                "SELECT id FROM support_session WHERE series_id = ? AND starts_at = ?",
                row -> row.getLong(1),
                series,
                Tables.utc(session.startsAt()))
            .get(0);
    return session.withId(id);
  }

  @Override
  public void change(long id, SeriesChange change, Instant now, String by) {
    tables()
        .update(
            "UPDATE support_series SET begins = ?, minutes = ?, capacity = ?, until_on = ?,"
                + " changed_at = ?, changed_by = ? WHERE id = ?",
            change.at().toString(),
            change.minutes(),
            change.capacity(),
            change.until(),
            Tables.utc(now),
            by,
            id);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getLong(1),
        row.getBytes(2),
        row.getBytes(3),
        new SessionRule(
            row.getString(4),
            row.getString(5),
            DayOfWeek.valueOf(row.getString(6)),
            weeks(row.getString(7)),
            LocalTime.parse(row.getString(8)),
            row.getInt(9),
            row.getInt(10)),
        LocalDate.parse(row.getString(11)),
        LocalDate.parse(row.getString(12)),
        row.getBytes(13),
        row.getBytes(14),
        row.getString(15),
        Tables.instant(row, 16));
  }

  private static Set<Integer> weeks(String stored) {
    return Stream.of(stored.split(","))
        .filter(one -> !one.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
