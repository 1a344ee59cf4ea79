package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.NoticeStore;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The messages of bookings, in {@code support_notice} of the front schema. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcNoticeStore implements NoticeStore {
  private static final String PLAN =
      "INSERT INTO support_notice (booking_number, kind, way) VALUES ";
  private static final String AGAIN =
      "UPDATE support_notice SET done_at = NULL, done_by = NULL"
          + " WHERE booking_number = ? AND kind = ?";
  private static final String DUE =
      "SELECT n.way, b.booking_number, b.session_id, b.channel, b.idempotency_key, b.body_digest,"
          + " b.pin_hash, b.person, b.person_key, b.unlisted, s.kind, s.place, s.starts_at,"
          + " s.ends_at, s.opens_at, s.closes_at, s.capacity, s.taken, b.state"
          + " FROM support_session s JOIN support_booking b ON b.session_id = s.id"
          + " JOIN support_notice n ON n.booking_number = b.booking_number"
          + " WHERE s.starts_at >= ? AND s.starts_at < ?"
          + " AND b.person IS NOT NULL AND n.kind = ? AND n.done_at IS NULL AND n.way IN ";
  private static final String ORDER = " ORDER BY s.starts_at, b.booking_number LIMIT ?";
  private static final String DONE =
      "UPDATE support_notice SET done_at = ?, done_by = ?"
          + " WHERE booking_number = ? AND kind = ? AND done_at IS NULL";

  @Inject private DataSources sources;

  @Override
  public void plan(List<Planned> planned) {
    List<Object> values = new ArrayList<>();
    for (Planned one : planned) {
      Collections.addAll(values, one.number(), one.kind().name(), one.way().name());
    }
    String rows = String.join(",", Collections.nCopies(planned.size(), "(?,?,?)"));
    tables().update(PLAN + rows, values.toArray());
  }

  @Override
  public void planAnew(Planned one) {
    if (tables().update(AGAIN, one.number(), one.kind().name()) == 0) {
      plan(List.of(one));
    }
  }

  @Override
  public List<Due> due(
      NoticeKind kind, List<Reminder> ways, Instant from, Instant until, int limit) {
    List<Object> values = new ArrayList<>();
    Collections.addAll(values, Tables.utc(from), Tables.utc(until), kind.name());
    ways.forEach(way -> values.add(way.name()));
    List<SeatState> states = states(kind);
    states.forEach(state -> values.add(state.name()));
    values.add(limit);
    return tables()
        .select(
            DUE
                + SlotTable.marks(ways.size())
                + " AND b.state IN "
                + SlotTable.marks(states.size())
                + ORDER,
            row -> due(row, kind),
            values.toArray());
  }

  @Override
  public boolean done(Planned planned, String by, Instant now) {
    return tables().update(DONE, Tables.utc(now), by, planned.number(), planned.kind().name()) == 1;
  }

  /**
   * Of a class that is not held, the bookings went with it; of one that is moved, those too are
   * told who have no seat yet.
   */
  private static List<SeatState> states(NoticeKind kind) {
    return switch (kind) {
      case CANCELLED -> List.of(SeatState.CANCELLED);
      case MOVED ->
          List.of(SeatState.BOOKED, SeatState.OFFERED, SeatState.WAITING, SeatState.ENTERED);
      case CONFIRMATION, REMINDER, OTHER_DAY, WON, NOT_DRAWN -> List.of(SeatState.BOOKED);
    };
  }

  private static Due due(ResultSet row, NoticeKind kind) throws SQLException {
    String number = row.getString("booking_number");
    return new Due(
        new Planned(number, kind, Reminder.valueOf(row.getString("way"))),
        new Stored(
            number,
            row.getLong("session_id"),
            row.getString("channel"),
            row.getBytes("idempotency_key"),
            row.getBytes("body_digest"),
            row.getString("pin_hash"),
            row.getBytes("person"),
            row.getBytes("person_key"),
            SeatState.valueOf(row.getString("state")),
            row.getBoolean("unlisted")),
        new SupportSession(
            row.getLong("session_id"),
            row.getString("kind"),
            row.getString("place"),
            Tables.instant(row, "starts_at"),
            Tables.instant(row, "ends_at"),
            Tables.instant(row, "opens_at"),
            Tables.instant(row, "closes_at"),
            row.getInt("capacity"),
            row.getInt("taken")));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
