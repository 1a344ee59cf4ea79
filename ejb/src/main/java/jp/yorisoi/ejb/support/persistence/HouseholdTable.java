package jp.yorisoi.ejb.support.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;

/** The SQL of open bookings of persons and households. */
final class HouseholdTable {
  private static final String OPEN =
      "SELECT b.booking_number, s.kind, b.person_key, b.household_key, b.household_slot,"
          + " "
          + StandingTable.UNTIL
          + " FROM support_booking b JOIN support_session s ON s.id = b.session_id"
          + " WHERE b.open_slot IS NOT NULL AND ";
  private static final String WRITE =
      "UPDATE support_booking SET household_key = ?, household_slot = ? WHERE booking_number = ?";

  private final Connection connection;

  HouseholdTable(Connection connection) {
    this.connection = connection;
  }

  /** Two questions, each by an index of its own. */
  List<OpenSeat> open(Collection<Hash> persons, Collection<Hash> households) throws SQLException {
    return Stream.concat(
            by("b.person_key", persons).stream(), by("b.household_key", households).stream())
        .distinct()
        .toList();
  }

  private List<OpenSeat> by(String column, Collection<Hash> keys) throws SQLException {
    List<OpenSeat> open = new ArrayList<>();
    if (keys.isEmpty()) {
      return open;
    }
    try (PreparedStatement select =
        connection.prepareStatement(OPEN + column + " IN " + InList.marks(keys.size()))) {
      InList.set(select, 0, keys);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          open.add(
              new OpenSeat(
                  row.getString(1),
                  row.getString(2),
                  Hash.of(row.getBytes(3)),
                  Optional.ofNullable(row.getBytes(4)).map(Hash::of),
                  row.getInt(5),
                  Tables.instant(row, 6)));
        }
      }
    }
    return open;
  }

  void write(List<HouseholdSeat> seats) throws SQLException {
    for (HouseholdSeat seat : seats) {
      try (PreparedStatement write = connection.prepareStatement(WRITE)) {
        write.setBytes(1, seat.household().bytes());
        write.setInt(2, seat.slot());
        write.setString(3, seat.number());
        write.executeUpdate();
      }
    }
  }
}
