package jp.yorisoi.ejb.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Assessments;
import jp.yorisoi.ejb.catalogue.Assessments.Subject;
import jp.yorisoi.ejb.privacy.domain.RoundedCount;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.rule.RoleTable;

/**
 * Counts in one schema. Exact numbers of people do not leave this class: what comes out is rounded,
 * and the threshold is judged before rounding, over everybody a record can be about, so that it is
 * never too low.
 */
@ApplicationScoped
public class Counting {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private PrivacyCounts counts;
  private Assessments assessments;
  private Policies policies;
  private Clock clock;

  /** For the container. */
  Counting() {}

  @Inject
  Counting(PrivacyCounts counts, Assessments assessments, Policies policies, Clock clock) {
    this.counts = counts;
    this.assessments = assessments;
    this.policies = policies;
    this.clock = clock;
  }

  /** The numbers of everything that is assessed, as one schema knows them. */
  List<PrivacyFigure> in(Chain chain) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    Map<String, Integer> held = counts.people(chain);
    return assessments.all().stream()
        .map(subject -> figure(subject, chain, held.getOrDefault(subject.key(), 0), today))
        .toList();
  }

  private PrivacyFigure figure(Subject subject, Chain chain, int people, LocalDate today) {
    long everybody = (long) people * subject.privacy().peoplePerRecord();
    return new PrivacyFigure(
        subject.key(),
        chain.schema(),
        RoundedCount.of(people),
        assessments.thresholds().band(everybody).from(),
        counts.staff(
            chain,
            roles(subject, chain),
            today,
            today.minusDays(policies.current().signIn().grantFor().toDays())),
        today);
  }

  private Set<String> roles(Subject subject, Chain chain) {
    RoleTable table = policies.roles();
    return table.grantedBy(chain).stream()
        .filter(role -> table.permissions(role).contains(subject.privacy().handlers()))
        .map(Role::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
