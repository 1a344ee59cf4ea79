package jp.yorisoi.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StartOracleTest {
  private static final String EMPTY = "<title>" + EmptyWar.WORDS + "</title>";
  private final StartOracle oracle = new StartOracle(Set.of(1L, 2L, 3L));

  @Test
  void a_page_with_sessions_of_the_database_is_right() {
    assertThat(oracle.violations("<a href=\"book.xhtml?session=2\"/>", EMPTY)).isEmpty();
  }

  @Test
  void a_page_that_needs_no_database_is_caught() {
    assertThat(oracle.violations("<h1>Data</h1>", EMPTY)).hasSize(1);
  }

  @Test
  void a_page_with_sessions_nobody_stored_is_caught() {
    assertThat(oracle.violations("<a href=\"book.xhtml?session=9\"/>", EMPTY)).hasSize(1);
  }

  @Test
  void an_error_page_of_the_peer_is_caught() {
    assertThat(oracle.violations("<a href=\"book.xhtml?session=2\"/>", "Not Found")).hasSize(1);
  }
}
