package jp.yorisoi.ejb.protection.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.Protection;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.Protection.Source;
import jp.yorisoi.ejb.protection.ProtectionStore.Held;
import jp.yorisoi.ejb.protection.RegisterMark;
import jp.yorisoi.ejb.protection.domain.Release;

/** Makes protections of rows. */
final class ProtectionReading {
  /** A protection, who it is in the mirror, and the last release of it. */
  static final String SELECT =
      "SELECT p.*, r.name, r.kana, l.released_at, l.until_at FROM protection p"
          + " LEFT JOIN resident r ON r.addressee_number = p.subject"
          + " LEFT JOIN protection_release l ON l.id = (SELECT x.id FROM protection_release x"
          + " WHERE x.protection_id = p.id AND x.taken_back_at IS NULL"
          + " ORDER BY x.until_at DESC LIMIT 1)";

  private ProtectionReading() {}

  static Protection protection(ResultSet row, Instant now) throws SQLException {
    String reason = row.getString("end_reason");
    return new Protection(
        row.getString("id"),
        row.getString("subject"),
        row.getString("asked_by"),
        row.getString("name"),
        row.getString("kana"),
        ProtectionKind.valueOf(row.getString("kind")),
        Source.valueOf(row.getString("source")),
        BlockLevel.valueOf(row.getString("inquiry_level")),
        BlockLevel.valueOf(row.getString("issue_level")),
        row.getBoolean("provisional"),
        day(row, "starts_on"),
        day(row, "ends_on"),
        instant(row, "entered_at"),
        row.getString("entered_by"),
        instant(row, "ended_at"),
        row.getString("ended_by"),
        reason == null ? null : EndReason.valueOf(reason),
        releasedUntil(row, now),
        row.getInt("row_version"));
  }

  static Held held(ResultSet row) throws SQLException {
    return new Held(
        row.getString("id"),
        row.getString("subject"),
        row.getLong("register_version"),
        new RegisterMark(
            ProtectionKind.valueOf(row.getString("kind")),
            BlockLevel.valueOf(row.getString("inquiry_level")),
            BlockLevel.valueOf(row.getString("issue_level")),
            row.getBoolean("provisional"),
            new AddresseeNumber(row.getString("asked_by")),
            day(row, "starts_on"),
            Optional.ofNullable(day(row, "ends_on"))));
  }

  private static Instant releasedUntil(ResultSet row, Instant now) throws SQLException {
    Instant until = instant(row, "until_at");
    boolean running =
        until != null && new Release(instant(row, "released_at"), until).isRunning(now);
    return running ? until : null;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }
}
