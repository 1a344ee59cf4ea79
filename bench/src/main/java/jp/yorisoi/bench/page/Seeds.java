package jp.yorisoi.bench.page;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Schema;

/** Open cases for the work list, invented; and what the pages are compared with. */
final class Seeds {
  private static final String ADD =
      "INSERT INTO procedure_case (receipt_number, source, source_number, procedure_id,"
          + " procedure_version, revision, state, applicant_name, applicant_name_key,"
          + " applicant_kana, applicant_kana_key, applicant_birth, match_kind, difference_count,"
          + " arrived_at, taken_in_at, due_on, assignee, step_sequence)"
          + " VALUES (?,'PITTARI',?,'child-allowance-claim',1,1,?,?,?,?,?,'1990-04-01',"
          + "'FOUR_ITEMS',?,?,?,?,?,1)";
  private static final String[] STATES = {"20", "30", "35"};
  private static final int DIGITS = 10;

  /** Damm's table of order ten, as receipt numbers use it. */
  private static final String[] DAMM = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  private final LocalStack stack;

  Seeds(LocalStack stack) {
    this.stack = stack;
  }

  void cases(int count) throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    try (Connection core = stack.owner(Schema.CORE);
        PreparedStatement add = core.prepareStatement(ADD)) {
      for (int number = 0; number < count; number++) {
        String name = "見本" + number;
        add.setString(1, receiptNumber("2611" + "%06d".formatted(900_000 + number)));
        add.setString(2, "bench-" + number);
        add.setString(3, STATES[number % STATES.length]);
        add.setString(4, name);
        add.setString(5, name);
        add.setString(6, "ミホン");
        add.setString(7, "ミホン");
        add.setInt(8, number % 3);
        add.setObject(9, now.minusHours(number));
        add.setObject(10, now.minusHours(number));
        add.setObject(11, LocalDate.now(ZoneOffset.UTC).plusDays(number % 30));
        add.setString(12, number % 2 == 0 ? null : "yasugi.ichiro");
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  static String receiptNumber(String ten) {
    int interim = 0;
    for (int at = 0; at < DIGITS; at++) {
      interim = DAMM[interim].charAt(ten.charAt(at) - '0') - '0';
    }
    return ten.substring(0, 4) + "-" + ten.substring(4) + "-" + interim;
  }

  Set<String> openCases() throws SQLException {
    return texts(
        Schema.CORE,
        "SELECT receipt_number FROM procedure_case WHERE state IN ('20','30','35','40')");
  }

  Set<String> bookableSessions() throws SQLException {
    return texts(Schema.FRONT, "SELECT id FROM support_session WHERE taken < capacity");
  }

  long workListEntries() throws SQLException {
    return Long.parseLong(
        texts(Schema.CORE, "SELECT COUNT(*) FROM audit_entry WHERE event = 'WORKLIST_VIEWED'")
            .iterator()
            .next());
  }

  private Set<String> texts(Schema schema, String sql) throws SQLException {
    Set<String> texts = new HashSet<>();
    try (Connection connection = stack.owner(schema);
        Statement ask = connection.createStatement();
        ResultSet row = ask.executeQuery(sql)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
