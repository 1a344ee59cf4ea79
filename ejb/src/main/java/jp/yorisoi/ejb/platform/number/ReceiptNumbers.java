package jp.yorisoi.ejb.platform.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Gives receipt numbers, one after the other within a month of Japan. A number is used up only if
 * the caller's transaction commits; until then others wait for the row of the month, so the call
 * belongs near the end of the work.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiptNumbers {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String COUNT =
      "INSERT INTO receipt_counter (month_key, last_number) VALUES (?, 1)"
          + " ON DUPLICATE KEY UPDATE last_number = last_number + 1";
  private static final String READ = "SELECT last_number FROM receipt_counter WHERE month_key = ?";

  @Inject private DataSources sources;
  @Inject private Clock clock;

  /**
   * The next number of this month.
   *
   * @return never given before
   * @throws IllegalStateException when the database refuses
   */
  public ReceiptNumber next() {
    YearMonth month = YearMonth.now(clock.withZone(JAPAN));
    String key = ReceiptNumber.monthKey(month);
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement count = connection.prepareStatement(COUNT);
        PreparedStatement read = connection.prepareStatement(READ)) {
      count.setString(1, key);
      count.executeUpdate();
      read.setString(1, key);
      try (ResultSet row = read.executeQuery()) {
        row.next();
        return ReceiptNumber.of(month, row.getInt(1));
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("no receipt number", refused);
    }
  }
}
