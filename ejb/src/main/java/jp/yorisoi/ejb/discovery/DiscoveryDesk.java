package jp.yorisoi.ejb.discovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.support.ClassToUse;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/** The door to the figures of finding help: written by pages as counts, read by the desk. */
@Stateless
@Guarded(Chain.FRONT)
public class DiscoveryDesk {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String NONE = "選ばれていない";
  private static final int QUARTER = 3;

  @Inject private ClassToUse use;
  @Inject private CountStore store;
  @Inject private Cities cities;
  @Inject private SupportProgramme programme;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * Adds to the counts of the day, apart from whatever else the caller does.
   *
   * @param counts how often what happened
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  public void store(Map<Counted, Integer> counts) {
    store.add(counts);
  }

  /**
   * From notice to seat: this month beside the last, by district and by age band.
   *
   * @return two tables, a column for each {@link Stage}
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ReachTable> funnel() {
    details.fields("figures");
    YearMonth month = YearMonth.from(today());
    return FunnelTables.of(
        withNone(districts()), withNone(ages()), of(month), of(month.minusMonths(1)));
  }

  /**
   * From class to use: classes of a quarter of the year, and what was used before this month.
   *
   * @param back 0 for the quarter now, 1 for the one before
   * @return two tables of one column
   */
  @Allow(
      permission = Permission.MANAGE_BOOKINGS,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public List<ReachTable> use(int back) {
    details.fields("figures");
    LocalDate today = today();
    LocalDate from =
        today
            .withDayOfMonth(1)
            .minusMonths((today.getMonthValue() - 1L) % QUARTER + (long) QUARTER * back);
    return UseTables.of(
        kinds(), districts(), use.counts(from, from.plusMonths(QUARTER), today.withDayOfMonth(1)));
  }

  private Map<Counted, Integer> of(YearMonth month) {
    return store.between(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private Map<String, String> districts() {
    Map<String, String> labels = new LinkedHashMap<>();
    cities.current().districts().forEach(one -> labels.put(one.id(), one.name().ja()));
    return labels;
  }

  private Map<String, String> kinds() {
    Map<String, String> labels = new LinkedHashMap<>();
    programme.held().forEach(one -> labels.put(one.id(), one.title().ja()));
    return labels;
  }

  private static Map<String, String> ages() {
    Map<String, String> labels = new LinkedHashMap<>();
    Stream.of(AgeBand.values()).forEach(one -> labels.put(one.code(), one.label()));
    return labels;
  }

  private static Map<String, String> withNone(Map<String, String> labels) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    all.put("", NONE);
    return all;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }
}
