package jp.yorisoi.ejb.governance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yorisoi.ejb.governance.domain.OfficeHours;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.WatchRules;

/**
 * What the doors of both schemas report of their audit trail. Whoever reads a report is in the
 * trail as well, with the name of the report and of what it was narrowed by. The guard finds the
 * schema at the door that inherits this.
 */
public abstract class AuditReportWork implements AuditDoor {
  private static final int LARGEST_PAGE = 200;

  private final Chain chain;

  @Inject private AuditReports reports;
  @Inject private ChainLook proof;
  @Inject private Policies policies;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  AuditReportWork(Chain chain) {
    this.chain = chain;
  }

  AuditReportWork(
      Chain chain, AuditReports reports, Policies policies, AuditDetails details, Clock clock) {
    this.chain = chain;
    this.reports = reports;
    this.policies = policies;
    this.details = details;
    this.clock = clock;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public AuditPage entries(AuditFilter filter, int first, int size) {
    filter.requireShort();
    AuditPage page = reports.entries(chain, filter, first, Math.min(size, LARGEST_PAGE));
    shown("entries", filter, page);
    return page;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public AuditPage whoSaw(Sought sought, AuditFilter filter, int first, int size) {
    if (sought instanceof Sought.Citizen citizen) {
      details.aboutSubject(citizen.number().value());
    } else if (sought instanceof Sought.Matter matter) {
      details.aboutCase(matter.number());
    }
    AuditPage page = reports.about(chain, sought, filter, first, Math.min(size, LARGEST_PAGE));
    shown("who_saw", filter, page);
    return page;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public List<ClosedHour> closedHours(AuditFilter filter) {
    filter.requireShort();
    WatchRules rules = policies.current().watch();
    OfficeHours hours = new OfficeHours(rules.opens(), rules.closes());
    List<ClosedHour> rows =
        reports.closedHours(chain, hours.closed(filter.from(), filter.until()), filter);
    named("closed_hours", filter, rows.size());
    return rows;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public List<MuchSeen> massSearches(AuditFilter filter) {
    filter.requireShort();
    WatchRules rules = policies.current().watch();
    List<MuchSeen> rows = new ArrayList<>(reports.muchInDay(chain, filter, rules));
    rows.addAll(reports.muchInHour(chain, filter, rules));
    named("mass_searches", filter, rows.size());
    return rows;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public SignInReport signIns(AuditFilter filter) {
    filter.requireShort();
    SignInReport report =
        new SignInReport(
            reports.refusedSignIns(chain, filter), reports.locked(chain, clock.instant()));
    named("sign_ins", filter, report.refused().size());
    return report;
  }

  @Override
  @Allow(
      permission = Permission.VIEW_AUDIT,
      event = AuditEvent.AUDIT_VIEWED,
      purpose = Purpose.OPERATION)
  public ChainView chain() {
    details.fields("report=chain");
    return proof.at(chain, reports.lastSeal(chain));
  }

  private void shown(String report, AuditFilter filter, AuditPage page) {
    named(report, filter, page.lines().size());
    details.shown(
        page.lines().stream()
            .filter(line -> line.caseRef() != null || line.subjectRef() != null)
            .map(line -> new Shown(line.caseRef(), line.subjectRef()))
            .toList());
  }

  private void named(String report, AuditFilter filter, int rows) {
    details.fields(
        Stream.of(
                "report=" + report,
                "period",
                filter.actor().isEmpty() ? null : "actor",
                filter.event().isEmpty() ? null : "event",
                "rows=" + rows)
            .filter(Objects::nonNull)
            .toArray(String[]::new));
  }
}
