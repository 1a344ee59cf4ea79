package jp.yorisoi.bench.booking;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.yorisoi.launcher.LocalStack;

/**
 * What a side really sends to the database, taken from the server's general log while one caller
 * works. So that "the same work" is seen and not claimed.
 */
final class Traffic {
  /** Statements on these tables are the request itself; anything else is listed beside. */
  private static final List<String> TABLES =
      List.of("support_session", "support_booking", "guess_counter", "audit_entry");

  /** Sent by the sealer of the audit chain, which works meanwhile. */
  private static final String SEALER = "audit_seal";

  private final LocalStack stack;

  Traffic(LocalStack stack) {
    this.stack = stack;
  }

  /** What was sent while something ran: what was done to which tables, and other statements. */
  record Seen(Set<String> request, List<String> beside) {}

  Seen of(Callable<?> work, String account) throws Exception {
    try (Connection administrator = stack.databases().administrator().connect();
        Statement tell = administrator.createStatement()) {
      tell.execute("SET GLOBAL log_output = 'TABLE'");
      tell.execute("TRUNCATE TABLE mysql.general_log");
      tell.execute("SET GLOBAL general_log = 1");
      try {
        work.call();
      } finally {
        tell.execute("SET GLOBAL general_log = 0");
      }
      return read(tell, account);
    }
  }

  private static Seen read(Statement ask, String account) throws SQLException {
    Set<String> request = new TreeSet<>();
    List<String> beside = new ArrayList<>();
    try (ResultSet row =
        ask.executeQuery(
            "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                + " WHERE command_type IN ('Query', 'Execute') AND user_host LIKE '"
                + account
                + "%' ORDER BY event_time")) {
      while (row.next()) {
        String shape = shape(row.getString(1));
        if (shape.contains(SEALER)) {
          continue;
        }
        if (TABLES.stream().anyMatch(shape::contains)) {
          request.add(work(shape));
        } else {
          beside.add(shape);
        }
      }
    }
    return new Seen(request, beside);
  }

  /** What a statement does to which tables, whether for one request or for many. */
  static String work(String shape) {
    String verb = shape.substring(0, shape.indexOf(' ')).toUpperCase(Locale.ROOT);
    return verb + " " + TABLES.stream().filter(shape::contains).collect(Collectors.joining("+"));
  }

  /** A statement without its values. */
  static String shape(String sql) {
    return sql.replaceAll("(?s)_binary\\s*'(\\\\.|''|[^'\\\\])*'", "?")
        .replaceAll("(?i)\\bx'[0-9a-f]*'|0x[0-9a-fA-F]+", "?")
        .replaceAll("(?s)'(\\\\.|''|[^'\\\\])*'", "?")
        .replaceAll("\\bNULL\\b(?=\\s*[,)])", "?")
        .replaceAll("\\b\\d+\\b", "?")
        .replaceAll("\\s+", " ")
        .trim();
  }

  /** How often each other statement was sent, for people. */
  static String words(List<String> beside) {
    return beside.stream()
        .collect(Collectors.groupingBy(one -> one.toLowerCase(Locale.ROOT), Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> one.getKey() + " x" + one.getValue())
        .sorted()
        .limit(8)
        .collect(Collectors.joining("; "));
  }
}
