package jp.yorisoi.web.staff.policy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.yorisoi.ejb.governance.PolicyDesk;
import jp.yorisoi.ejb.governance.PolicyView;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.StoredField;
import jp.yorisoi.policy.clause.ClauseState;
import jp.yorisoi.policy.clause.Finding;

/** Page: {@code webapp/staff/policy/clauses.xhtml}. Every clause, its check and what was seen. */
@Named
@RequestScoped
public class ClausesBacking {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private PolicyDesk desk;
  @Inject private Clock clock;

  private PolicyView view;
  private List<ClauseState> clauses;
  private List<ClassCount> classes;

  /**
   * How many stored fields have a class.
   *
   * @param dataClass the class
   * @param count its fields
   * @param sealed those of them that are encrypted
   * @param searched those that are readable for searching
   */
  public record ClassCount(DataClass dataClass, long count, long sealed, long searched) {}

  /** View action: looks at every clause now. */
  public void open() {
    view = desk.look();
    clauses = new ArrayList<>(view.clauses());
    clauses.sort(Comparator.comparing(ClauseStanding::of));
    classes =
        Arrays.stream(DataClass.values())
            .sorted(Comparator.reverseOrder())
            .map(this::count)
            .toList();
  }

  /** The policy (EL). */
  public CityPolicy getPolicy() {
    return view.policy();
  }

  /** The clauses, those that do not hold first (EL). */
  public List<ClauseState> getClauses() {
    return clauses;
  }

  /** How all clauses stand together (EL). */
  public ClauseSum getSum() {
    return new ClauseSum(view.clauses());
  }

  /** How a clause stands (EL). */
  public ClauseStanding standing(ClauseState state) {
    return ClauseStanding.of(state);
  }

  /** What stands before the evidence of a check (EL). */
  public String word(Finding finding) {
    if (finding.demonstration()) {
      return ClauseStanding.DEMONSTRATION.word();
    }
    return finding.holds() ? "確認" : "不適合";
  }

  /** The last day of an exception in words (EL). */
  public String lastDay(Clause.Leave leave) {
    return JapaneseDates.display(leave.until());
  }

  /** The day of the version of the policy (EL). */
  public String getVersion() {
    String version = getPolicy().version();
    return JapaneseDates.parse(version).map(JapaneseDates::withoutWeekday).orElse(version);
  }

  /** Whether an exception is in force today (EL). */
  public boolean covers(Clause.Leave leave) {
    return leave.covers(LocalDate.now(clock.withZone(JAPAN)));
  }

  /** How the stored fields are classed, the most confidential first (EL). */
  public List<ClassCount> getClasses() {
    return classes;
  }

  private ClassCount count(DataClass dataClass) {
    List<StoredField> fields =
        view.policy().fields().stream().filter(f -> f.dataClass() == dataClass).toList();
    return new ClassCount(
        dataClass,
        fields.size(),
        fields.stream().filter(field -> field.is(StoredField.Trait.SEALED)).count(),
        fields.stream().filter(field -> field.is(StoredField.Trait.SEARCHED)).count());
  }
}
