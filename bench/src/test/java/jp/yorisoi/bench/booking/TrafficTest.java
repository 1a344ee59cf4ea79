package jp.yorisoi.bench.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrafficTest {
  @Test
  void a_statement_is_compared_without_its_values() {
    assertThat(Traffic.shape("SELECT a FROM t WHERE k = _binary'a\\'b' AND n=12"))
        .isEqualTo("SELECT a FROM t WHERE k = ? AND n=?");
    assertThat(Traffic.shape("INSERT INTO t (a,b) VALUES ('it''s',NULL)"))
        .isEqualTo("INSERT INTO t (a,b) VALUES (?,?)");
    assertThat(Traffic.shape("SELECT 1  FROM t WHERE x = x'0AFF'"))
        .isEqualTo("SELECT ? FROM t WHERE x = ?");
  }

  @Test
  void a_value_that_is_absent_once_does_not_make_another_statement() {
    assertThat(Traffic.shape("VALUES ('a',NULL)")).isEqualTo(Traffic.shape("VALUES ('a','b')"));
  }

  @Test
  void one_and_many_are_the_same_work() {
    assertThat(Traffic.work("SELECT x FROM support_booking WHERE idempotency_key = ?"))
        .isEqualTo(Traffic.work("SELECT x FROM support_booking WHERE idempotency_key IN (?,?)"))
        .isEqualTo("SELECT support_booking");
    assertThat(Traffic.work("SELECT x FROM support_booking b JOIN support_session s"))
        .isEqualTo("SELECT support_session+support_booking");
  }
}
