package jp.yorisoi.policy.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.yorisoi.policy.export.CsvCell;
import jp.yorisoi.policy.trace.CurrentRequest;
import jp.yorisoi.policy.trace.RequestId;
import jp.yorisoi.policy.zone.Network;
import jp.yorisoi.policy.zone.TrustedProxies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the catalogue whose defence stands in this module. */
class AttackTest {
  private static final TrustedProxies PROXIES =
      new TrustedProxies(Network.list("10.1.0.0/16, 2001:db8:1::/48"));

  @TestFactory
  Stream<DynamicTest> attacks() {
    return new AttackRunner("policy")
        .kind("csv-cell", AttackTest::csvCell)
        .kind("csv-row", AttackTest::csvRow)
        .kind("request-id", AttackTest::requestId)
        .kind("forwarded-for", AttackTest::forwardedFor)
        .kind("forwarded-proto", AttackTest::forwardedProto)
        .tests();
  }

  /** A cell read back by the rules of RFC 4180 is one field and begins no formula. */
  private static String csvCell(String text) {
    String cell = CsvCell.disarmed(text);
    List<String> fields = Rfc4180.fields(cell + "\r\n");
    assertThat(fields).hasSize(1);
    assertThat(fields.get(0)).doesNotMatch("(?s)^[\\s\\p{Cf}\\p{Zs}\\x00]*[=+\\-@＝＋－＠−].*");
    return cell;
  }

  /** A cell between two others moves none of them, whatever separates the fields. */
  private static String csvRow(String text) {
    String row =
        String.join(",", CsvCell.disarmed("1"), CsvCell.disarmed(text), CsvCell.disarmed("3"));
    List<String> fields = Rfc4180.fields(row + "\r\n");
    assertThat(fields.get(0)).isEqualTo("1");
    assertThat(fields.get(fields.size() - 1)).isEqualTo("3");
    return fields.size() + " fields";
  }

  private static String requestId(String sent) {
    String id = RequestId.accepted(sent);
    assertThat(id).matches("[A-Za-z0-9-]{8,36}");
    CurrentRequest.bind(id);
    try {
      LogRecord entry = new LogRecord(Level.INFO, "something happened");
      entry.setLoggerName("jp.yorisoi.attack");
      Logger.getLogger("jp.yorisoi.attack").log(entry);
    } finally {
      CurrentRequest.release();
    }
    return id.equals(sent) ? "taken over" : "replaced";
  }

  /** {@code remote <- first hop, second hop}. */
  private static String forwardedFor(String line) {
    String[] sides = line.split(" <- ", 2);
    return PROXIES.origin(sides[0], Arrays.asList(sides[1].split(",")));
  }

  private static String forwardedProto(String line) {
    String[] sides = line.split(" <- ", 2);
    return PROXIES.cameByTls(sides[0], Arrays.asList(sides[1].split(","))) ? "tls" : "no tls";
  }
}
