package jp.yorisoi.ejb.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.ejb.catalogue.Assessments;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the counts may be public. */
class CountingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T15:30:00Z"), ZoneOffset.UTC);
  private final Set<String> rolesAsked = new TreeSet<>();
  private final Set<LocalDate> earliest = new TreeSet<>();
  private int applicants;

  private PrivacyFigure figure(Chain chain, String key) {
    PrivacyCounts counts =
        new PrivacyCounts() {
          @Override
          public Map<String, Integer> people(Chain schema) {
            return schema == Chain.CORE
                ? Map.of("procedure:child-allowance-claim", applicants)
                : Map.of("kind:first-steps", 27);
          }

          @Override
          public int staff(Chain schema, Set<String> roles, LocalDate day, LocalDate grantedFrom) {
            rolesAsked.addAll(roles);
            earliest.add(grantedFrom);
            return roles.size();
          }
        };
    Assessments assessments =
        new Assessments(
            Catalogue.packaged(),
            SupportProgramme.of(Cities.read("yasugi")),
            Cities.serving("yasugi"),
            Policies.serving("yasugi"));
    return new Counting(counts, assessments, Policies.serving("yasugi"), CLOCK)
        .in(chain).stream().filter(one -> one.assessed().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "9, 0, 0",
    "10, 10, 0",
    "19, 10, 0",
    "124, 120, 0",
    "125, 120, 1000",
    "1249, 1240, 1000",
    "1250, 1250, 10000",
    "37500, 37500, 300000"
  })
  void people_are_rounded_and_the_threshold_is_judged_before_over_whole_families(
      int exact, int people, int threshold) {
    applicants = exact;
    PrivacyFigure figure = figure(Chain.CORE, "procedure:child-allowance-claim");
    assertThat(figure.people()).isEqualTo(people);
    assertThat(figure.peopleFrom()).isEqualTo(threshold);
  }

  @Test
  void each_schema_counts_its_own_people_and_its_own_staff() {
    applicants = 50;
    assertThat(figure(Chain.FRONT, "procedure:child-allowance-claim").people()).isZero();
    assertThat(figure(Chain.CORE, "kind:first-steps").people()).isZero();
    assertThat(figure(Chain.FRONT, "kind:first-steps").people()).isEqualTo(20);
    rolesAsked.clear();
    assertThat(figure(Chain.CORE, "procedure:child-allowance-claim").handlers()).isEqualTo(3);
    assertThat(rolesAsked).containsExactly("APPROVER", "CLERK", "PROTECTION_OFFICER");
    assertThat(figure(Chain.FRONT, "procedure:child-allowance-claim").handlers())
        .as("no account of front opens a case")
        .isZero();
  }

  @Test
  void a_role_that_was_granted_longer_ago_than_the_policy_lets_it_count_is_not_asked_for() {
    figure(Chain.CORE, "procedure:child-allowance-claim");
    assertThat(earliest).containsExactly(LocalDate.of(2026, 11, 26).minusDays(400));
  }

  @Test
  void the_day_is_the_day_in_japan() {
    assertThat(figure(Chain.FRONT, "kind:first-steps").countedOn())
        .isEqualTo(LocalDate.of(2026, 11, 26));
  }
}
