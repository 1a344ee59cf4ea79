package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.policy.Chain;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Rooms, people and kits in the database. */
@InsideTheServer
class ResourcesIT {
  private static final LocalDateTime TEN = LocalDateTime.parse("2031-02-03T01:00:00");

  @Inject private Records records;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void the_database_lets_nobody_be_in_two_places() {
    long session = TestSession.of(records, 5).id();
    String somebody = "test-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(use(somebody, session, 0, 60)).isEqualTo(1);
    assertThat(use(somebody, session, 60, 90)).as("right after it").isEqualTo(1);
    assertThat(use(somebody + "2", session, 0, 60)).as("somebody else").isEqualTo(1);
    assertThatThrownBy(() -> use(somebody, session, 30, 40)).as("within").isNotNull();
    assertThatThrownBy(() -> use(somebody, session, -10, 1)).as("across").isNotNull();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_allocation WHERE resource = ?",
                somebody))
        .isEqualTo(2);
  }

  /** The job has run at the start. */
  @Test
  void the_programme_has_what_it_needs_and_what_it_offers_is_written() {
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_session s WHERE s.kind = 'relocation' AND s.ready = 1"
                    + " AND (SELECT COUNT(*) FROM support_allocation a WHERE a.session_id = s.id)"
                    + " = 2"))
        .isPositive();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_session WHERE kind = 'first-steps'"
                    + " AND meets LIKE '%large_print%'"))
        .isPositive();
    assertThat(
            records.count(
                Chain.FRONT,
                "SELECT COUNT(*) FROM support_session WHERE kind = 'vehicle-stop'"))
        .as("until there is a planner for it")
        .isZero();
  }

  private int use(String resource, long session, int from, int until) {
    return records
        .tables(Chain.FRONT)
        .update(
            "INSERT INTO support_allocation (resource, from_at, until_at, session_id)"
                + " VALUES (?,?,?,?)",
            resource,
            TEN.plusMinutes(from),
            TEN.plusMinutes(until),
            session);
  }
}
