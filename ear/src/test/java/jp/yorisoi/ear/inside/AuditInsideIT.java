package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AnchorLag;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.audit.AuditUnavailable;
import jp.yorisoi.policy.audit.Shown;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is recorded by whom, and what happens when it cannot be. */
@InsideTheServer
class AuditInsideIT {
  /** An actor the audit table has no room for: the way to an entry that cannot be written. */
  private static final String UNRECORDABLE = "x".repeat(65);

  private static final int LOOKS = 5;

  @Inject @Any private Instance<Object> beans;
  @Inject private BeanManager manager;
  @Inject private CallerContext context;
  @Inject private Records records;
  @Inject private AuditTrail trail;
  @Inject private DataSources sources;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  /** Every door there is, found as the container knows them; arguments are as empty as can be. */
  @Test
  void no_door_answers_while_its_entry_cannot_be_written() throws Exception {
    context.actAs(new Caller(UNRECORDABLE, null, null, "mynumber", EnumSet.allOf(Role.class)));
    Map<AuditEvent, String> answered = new EnumMap<>(AuditEvent.class);
    Set<AuditEvent> called = EnumSet.noneOf(AuditEvent.class);
    Set<AuditEvent> unavailable = EnumSet.noneOf(AuditEvent.class);
    for (Class<?> desk : desks()) {
      Object door = beans.select(desk).get();
      for (Method method : recorded(desk)) {
        AuditEvent event = method.getAnnotation(Allow.class).event();
        called.add(event);
        try {
          method.invoke(door, empty(method));
          answered.put(event, desk.getSimpleName() + "." + method.getName());
        } catch (InvocationTargetException refused) {
          if (refused.getCause() instanceof AuditUnavailable) {
            unavailable.add(event);
          }
        }
      }
    }
    assertThat(answered).isEmpty();
    assertThat(called).as("events of doors").hasSizeGreaterThan(30);
    assertThat(unavailable)
        .as("refused for this and no other reason")
        .contains(
            AuditEvent.CASE_OPENED,
            AuditEvent.WORKLIST_VIEWED,
            AuditEvent.LETTERS_VIEWED,
            AuditEvent.LETTER_OPENED,
            AuditEvent.QUARANTINE_VIEWED,
            AuditEvent.OUTBOX_VIEWED,
            AuditEvent.STATUS_LOOKED_UP,
            AuditEvent.SUPPORT_VIEWED,
            AuditEvent.PACKAGE_FETCHED);
  }

  private Set<Class<?>> desks() {
    Set<Class<?>> desks = new LinkedHashSet<>();
    for (Bean<?> bean : manager.getBeans(Object.class, Any.Literal.INSTANCE)) {
      if (bean.getBeanClass().isAnnotationPresent(Guarded.class)) {
        desks.add(bean.getBeanClass());
      }
    }
    return desks;
  }

  private static List<Method> recorded(Class<?> desk) {
    return Arrays.stream(desk.getMethods())
        .filter(method -> method.isAnnotationPresent(Allow.class))
        .filter(method -> !method.isBridge())
        .filter(method -> method.getAnnotation(Allow.class).event().recorded())
        .toList();
  }

  private static Object[] empty(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(
            type -> {
              if (type == String.class) {
                return "2611-000001-3";
              }
              if (type == int.class) {
                return 1;
              }
              if (type == long.class) {
                return 1L;
              }
              if (type == boolean.class) {
                return false;
              }
              return sample(type);
            })
        .toArray();
  }

  private static Object sample(Class<?> type) {
    if (type == WorkListQuery.class) {
      return new WorkListQuery(
          WorkListQuery.Scope.ALL, Set.of(), null, null, WorkListQuery.Sort.DUE, false, 0, 10);
    }
    if (type == Language.class) {
      return Language.JA;
    }
    if (type == BookingNumber.class) {
      return BookingNumber.of(1);
    }
    return null;
  }

  @Test
  void what_a_list_shows_is_recorded_with_the_entry_and_goes_with_its_transaction()
      throws Exception {
    context.actAs(Persons.staff(Role.CLERK));
    List<Shown> rows =
        List.of(new Shown("2611-000001-3", "1000002018"), new Shown("2611-000002-1", null));
    AuditDetails.Note note = new AuditDetails.Note(null, null, "kana,rows=2", true, rows);
    transaction.begin();
    trail.record(Chain.CORE, AuditEvent.WORKLIST_VIEWED, Purpose.CASE_HANDLING, note);
    transaction.rollback();
    assertThat(subjects()).isEmpty();
    transaction.begin();
    trail.record(Chain.CORE, AuditEvent.WORKLIST_VIEWED, Purpose.CASE_HANDLING, note);
    transaction.commit();
    assertThat(subjects()).containsExactly("1 2611-000001-3 1000002018", "2 2611-000002-1 -");
    assertThat(
            records.words(
                Chain.CORE,
                "SELECT CONCAT_WS(' ', my_number, form, HEX(subjects_hash) = "
                    + "UPPER(SHA2('1:113:2611-000001-310:10000020181:213:2611-000002-1-', 256)))"
                    + " FROM audit_entry WHERE request_id = ?",
                context.requestId()))
        .containsExactly("1 2 1");
  }

  private List<String> subjects() {
    return records.words(
        Chain.CORE,
        "SELECT CONCAT_WS(' ', s.position, s.case_ref, COALESCE(s.subject_ref, '-'))"
            + " FROM audit_subject s JOIN audit_entry e ON e.id = s.entry_id"
            + " WHERE e.request_id = ? ORDER BY s.position",
        context.requestId());
  }

  /** Half of the looks must keep the promise to the letter; a busy machine may spoil the others. */
  @Test
  void an_entry_is_anchored_outside_the_database_within_a_second() throws Exception {
    context.actAs(Persons.staff(Role.CLERK));
    Path folder = Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR"));
    TreeSet<Duration> took = new TreeSet<>();
    for (int look = 0; look < LOOKS; look++) {
      transaction.begin();
      trail.record(
          Chain.CORE,
          AuditEvent.WORKLIST_VIEWED,
          Purpose.CASE_HANDLING,
          new AuditDetails.Note(null, null, "look=" + look));
      transaction.commit();
      long committed = System.nanoTime();
      while (!AnchorLag.of(sources.of(Chain.CORE), folder, Chain.CORE, clock.instant()).isZero()) {
        Thread.sleep(10);
      }
      took.add(Duration.ofNanos(System.nanoTime() - committed));
      Thread.sleep(130L * look); // not always at the same moment of a second
    }
    assertThat(took.first()).isLessThan(Duration.ofSeconds(1));
    assertThat(took.stream().skip(took.size() / 2).findFirst().orElseThrow())
        .as("median of %s", took)
        .isLessThanOrEqualTo(Duration.ofSeconds(1));
  }
}
