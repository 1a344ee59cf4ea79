package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.JdbcConnection;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateAutoCommitTest {
  private final List<String> sent = new ArrayList<>();
  private boolean autoCommit = true;
  private int openStatements;
  private final Connection connection = LateAutoCommit.of(driver());

  /** A driver that writes down what it is told. */
  private JdbcConnection driver() {
    return (JdbcConnection)
        Proxy.newProxyInstance(
            LateAutoCommitTest.class.getClassLoader(),
            new Class<?>[] {JdbcConnection.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getAutoCommit" -> autoCommit;
                  case "getActiveStatementCount" -> openStatements;
                  case "setAutoCommit" -> {
                    autoCommit = (Boolean) arguments[0];
                    yield said("autocommit=" + autoCommit);
                  }
                  case "isValid" -> true;
                  case "rollback" -> throw new SQLException("broken");
                  default -> said(method.getName());
                });
  }

  private Object said(String what) {
    sent.add(what);
    return null;
  }

  private void transaction() throws SQLException {
    connection.setAutoCommit(false);
    connection.prepareStatement("x");
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Test
  void between_two_transactions_nothing_is_said() throws Exception {
    transaction();
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(connection.isValid(1)).isTrue();
    transaction();
    assertThat(sent)
        .containsExactly(
            "autocommit=false", "prepareStatement", "commit", "prepareStatement", "commit");
  }

  @Test
  void it_is_said_before_anything_is_asked_outside_of_a_transaction() throws Exception {
    transaction();
    connection.createStatement();
    assertThat(sent).endsWith("commit", "autocommit=true", "createStatement");
    connection.setAutoCommit(false);
    assertThat(sent).endsWith("createStatement", "autocommit=false");
  }

  @Test
  void a_transaction_that_was_not_ended_is_ended_by_it_at_once() throws Exception {
    connection.setAutoCommit(false);
    connection.prepareStatement("x");
    connection.setAutoCommit(true);
    assertThat(sent).endsWith("prepareStatement", "autocommit=true");
  }

  @Test
  void a_statement_that_could_be_run_again_leaves_nothing_owed() throws Exception {
    connection.setAutoCommit(false);
    connection.prepareStatement("x");
    openStatements = 1;
    connection.commit();
    openStatements = 0;
    connection.setAutoCommit(true);
    assertThat(sent).endsWith("commit", "autocommit=true");
  }

  @Test
  void what_the_driver_throws_is_thrown_and_leaves_nothing_owed() throws Exception {
    connection.setAutoCommit(false);
    assertThatThrownBy(connection::rollback).isInstanceOf(SQLException.class).hasMessage("broken");
    connection.setAutoCommit(true);
    assertThat(sent).endsWith("autocommit=true");
  }

  @Test
  void it_is_equal_to_itself_only_so_that_a_pool_can_keep_it() {
    assertThat(connection).isEqualTo(connection).isNotEqualTo(LateAutoCommit.of(driver()));
  }
}
