package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemaDataSourceTest {
  /** What a server leaves of the definition when the variable is not set. */
  private static final String ABSENT = "${ENV=YORISOI_CORE_URL}";

  private static Connection absent() throws SQLException {
    SchemaDataSource source = new SchemaDataSource();
    source.setUrl(ABSENT);
    source.setUser("${ENV=YORISOI_CORE_USER}");
    return source.getConnection();
  }

  @Test
  void an_address_that_is_given_is_connected_to() {
    SchemaDataSource source = new SchemaDataSource();
    source.setUrl("jdbc:mysql://127.0.0.1:1/yorisoi_core?connectTimeout=200");
    assertThatThrownBy(source::getConnection)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Communications link failure");
  }

  @Test
  void a_database_that_stops_answering_is_not_waited_for_without_end() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Properties asked = new Properties();
      SchemaDataSource source = new SchemaDataSource();
      source.setUrl(address(silent, "?socketTimeout=200"));
      assertThatThrownBy(() -> source.getConnection(asked)).isInstanceOf(SQLException.class);
      assertThat(asked)
          .as("the address wins, the rest is ours")
          .containsEntry("socketTimeout", "200")
          .containsEntry("connectTimeout", "5000");
      Properties plain = new Properties();
      source.setUrl("jdbc:mysql://127.0.0.1:1/yorisoi_core");
      assertThatThrownBy(() -> source.getConnection(plain)).isInstanceOf(SQLException.class);
      assertThat(plain).containsEntry("socketTimeout", "60000");
    }
  }

  private static String address(ServerSocket server, String options) {
    return "jdbc:mysql://127.0.0.1:" + server.getLocalPort() + "/yorisoi_core" + options;
  }

  @Nested
  class WithoutAnAddress {
    @Test
    void a_connection_can_be_opened_described_and_closed_as_a_deployment_does() throws Exception {
      Connection connection = absent();
      connection.setAutoCommit(false);
      assertThat(connection.isValid(1)).isTrue();
      assertThat(connection.getMetaData().getDatabaseProductVersion()).isNotNull();
      connection.rollback();
      connection.close();
      assertThat(connection.isClosed()).isTrue();
      assertThat(connection.isValid(1)).isFalse();
    }

    @Test
    void nothing_can_be_asked_and_the_refusal_names_the_setting() throws Exception {
      try (Connection connection = absent()) {
        assertThatThrownBy(() -> connection.prepareStatement("SELECT 1"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("YORISOI_CORE_URL");
        assertThatThrownBy(connection::createStatement).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connection.prepareCall("x")).isInstanceOf(SQLException.class);
      }
    }

    @Test
    void the_connection_is_equal_to_itself_only_so_that_a_pool_can_keep_it() throws Exception {
      try (Connection one = absent();
          Connection other = absent()) {
        assertThat(one).isEqualTo(one).isNotEqualTo(other).hasSameHashCodeAs(one);
        assertThat(one.toString()).contains("YORISOI_CORE_URL");
      }
    }
  }
}
