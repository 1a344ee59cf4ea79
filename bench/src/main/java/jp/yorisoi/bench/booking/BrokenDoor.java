package jp.yorisoi.bench.booking;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.yorisoi.bench.load.Answer;
import jp.yorisoi.bench.load.Wish;
import jp.yorisoi.launcher.database.Login;

/**
 * The negative control: reads how many seats are taken, decides, and writes the new number back, as
 * somebody would who has not thought of others. The oracle must catch it.
 */
final class BrokenDoor extends JdbcDoor {
  private static final String READ = "SELECT taken, capacity FROM support_session WHERE id = ?";
  private static final String WRITE = "UPDATE support_session SET taken = ? WHERE id = ?";

  BrokenDoor(Login login) {
    super(login);
  }

  @Override
  Answer book(PeerTransaction at, Wish wish) throws SQLException {
    String before = at.byKey(wish, false);
    if (before != null) {
      return booked(at, wish, before);
    }
    int[] seats = read(at, wish.session());
    if (seats[0] >= seats[1]) {
      return full(at, wish);
    }
    String number = draw();
    if (!at.add(wish, number)) {
      return booked(at, wish, at.byKey(wish, true));
    }
    write(at, wish.session(), seats[0] + 1);
    return booked(at, wish, number);
  }

  @Override
  Answer cancel(PeerTransaction at, String number) throws SQLException {
    long session = at.sessionOf(number);
    int[] seats = read(at, session);
    at.cancel(number);
    write(at, session, Math.max(0, seats[0] - 1));
    at.audit("SUPPORT_CANCELLED", "OWN_REQUEST", number, null, null);
    return Answer.CANCELLED;
  }

  private static int[] read(PeerTransaction at, long session) throws SQLException {
    try (PreparedStatement read = at.connection().prepareStatement(READ)) {
      read.setLong(1, session);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return new int[] {row.getInt(1), row.getInt(2)};
      }
    }
  }

  private static void write(PeerTransaction at, long session, int taken) throws SQLException {
    try (PreparedStatement write = at.connection().prepareStatement(WRITE)) {
      write.setInt(1, taken);
      write.setLong(2, session);
      write.executeUpdate();
    }
  }
}
