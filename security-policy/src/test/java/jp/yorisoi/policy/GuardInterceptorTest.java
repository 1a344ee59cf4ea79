package jp.yorisoi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.metric.Counts;
import jp.yorisoi.policy.metric.Measure;
import org.junit.jupiter.api.Test;

class GuardInterceptorTest {
  private static final IllegalStateException UNWRITTEN = new IllegalStateException("no audit");
  private static final Policies POLICIES = Policies.serving("yasugi");
  private final List<String> trail = new ArrayList<>();
  private final CallerContext context = new CallerContext();
  private final AuditDetails details = new AuditDetails();
  private final List<String> counted = new ArrayList<>();
  private final Counts counts =
      new Counts() {
        @Override
        public void add(Measure measure, String... values) {
          counted.add(measure + " " + String.join(" ", values));
        }
      };
  private final GuardInterceptor guard =
      new GuardInterceptor(context, new Recorder(trail), details, counts, POLICIES);

  /** A desk as it stands before the guard. */
  @Guarded(Chain.CORE)
  static class SampleDesk {
    @Allow(
        permission = Permission.OPEN_CASE,
        event = AuditEvent.CASE_OPENED,
        purpose = Purpose.CASE_HANDLING)
    public void open() {}

    public void forgotten() {}
  }

  /** What desks of both schemas share; no desk itself. */
  abstract static class SharedWork {
    @Allow(
        permission = Permission.OPEN_CASE,
        event = AuditEvent.CASE_OPENED,
        purpose = Purpose.CASE_HANDLING)
    public void shared() {}

    public void alsoForgotten() {}
  }

  /** A desk that inherits. */
  @Guarded(Chain.FRONT)
  static class HeirDesk extends SharedWork {}

  /** As a container makes them. */
  static class HeirDesk$Generated extends HeirDesk {}

  private Object call(String method, Callable<Object> work) throws Exception {
    return guard.check(new Call(new SampleDesk(), SampleDesk.class.getMethod(method), work));
  }

  private void actAs(Role... roles) {
    context.actAs(new Caller("someone", null, null, "mynumber", Set.of(roles)));
  }

  @Test
  void a_permitted_call_runs_and_is_recorded_with_what_it_said() throws Exception {
    actAs(Role.CLERK);
    Object result =
        call(
            "open",
            () -> {
              details.aboutCase("2611-000001-3");
              return "view";
            });
    assertThat(result).isEqualTo("view");
    assertThat(trail).containsExactly("done CORE CASE_OPENED 2611-000001-3");
  }

  @Test
  void a_call_without_the_permission_does_not_run_and_is_recorded_as_denied() {
    actAs(Role.RESIDENT);
    assertThatThrownBy(() -> call("open", () -> trail.add("ran"))).isInstanceOf(NotPermitted.class);
    assertThat(trail).containsExactly("denied CORE SampleDesk.open");
  }

  @Test
  void a_refused_call_names_the_case_that_was_asked_for_and_nothing_else_of_its_arguments()
      throws Exception {
    actAs(Role.RESIDENT);
    Object[] arguments = {5, "安来　花子", "2611-000001-3", "12611-000002-1"};
    refused(arguments);
    refused(new Object[] {"2611-000001-33"});
    refused(null);
    assertThat(trail)
        .containsExactly(
            "denied CORE SampleDesk.open 2611-000001-3",
            "denied CORE SampleDesk.open",
            "denied CORE SampleDesk.open");
  }

  private void refused(Object[] arguments) throws Exception {
    Method open = SampleDesk.class.getMethod("open");
    Call call = new Call(new SampleDesk(), open, () -> trail.add("ran"), arguments);
    assertThatThrownBy(() -> guard.check(call)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void who_forgot_to_say_who_calls_may_do_nothing() {
    assertThatThrownBy(() -> call("open", () -> trail.add("ran"))).isInstanceOf(NotPermitted.class);
  }

  @Test
  void a_method_that_names_no_permission_is_closed_to_everybody() {
    actAs(Role.values());
    assertThatThrownBy(() -> call("forgotten", () -> trail.add("ran")))
        .isInstanceOf(NotPermitted.class);
    assertThat(trail).containsExactly("denied CORE SampleDesk.forgotten");
  }

  @Test
  void a_call_that_throws_is_recorded_as_failed_and_throws_on() {
    actAs(Role.APPROVER);
    IllegalStateException failure = new IllegalStateException("down");
    assertThatThrownBy(
            () ->
                call(
                    "open",
                    () -> {
                      details.aboutCase("2611-000001-3");
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThat(trail).containsExactly("failed CORE CASE_OPENED 2611-000001-3");
  }

  @Test
  void a_method_a_desk_inherits_is_guarded_and_recorded_as_its_own() throws Exception {
    actAs(Role.CLERK);
    Object desk = new HeirDesk$Generated();
    guard.check(new Call(desk, SharedWork.class.getMethod("shared"), () -> "view"));
    Method forgotten = SharedWork.class.getMethod("alsoForgotten");
    assertThatThrownBy(() -> guard.check(new Call(desk, forgotten, () -> "view")))
        .isInstanceOf(NotPermitted.class);
    assertThat(trail)
        .containsExactly("done FRONT CASE_OPENED null", "denied FRONT HeirDesk.alsoForgotten");
  }

  @Test
  void what_failed_or_was_denied_stays_so_when_it_cannot_be_recorded_and_somebody_is_told() {
    List<LogRecord> logged = new ArrayList<>();
    Logger logger = Logger.getLogger(GuardInterceptor.class.getName());
    Handler handler = new Collected(logged);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      GuardInterceptor mute =
          new GuardInterceptor(context, new Mute(trail), details, counts, POLICIES);
      actAs(Role.CLERK);
      IllegalStateException failure = new IllegalStateException("down");
      assertThatThrownBy(
              () ->
                  mute.check(
                      new Call(
                          new SampleDesk(),
                          SampleDesk.class.getMethod("open"),
                          () -> {
                            throw failure;
                          })))
          .isSameAs(failure);
      assertThat(failure).as("the caller sees both").hasSuppressedException(UNWRITTEN);
      actAs(Role.RESIDENT);
      assertThatThrownBy(
              () ->
                  mute.check(
                      new Call(new SampleDesk(), SampleDesk.class.getMethod("open"), () -> "view")))
          .isInstanceOf(NotPermitted.class);
      assertThat(logged)
          .extracting(LogRecord::getLevel)
          .containsExactly(Level.SEVERE, Level.SEVERE);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void a_call_that_cannot_be_recorded_fails() {
    GuardInterceptor deaf =
        new GuardInterceptor(
            context,
            new Recorder(trail) {
              @Override
              public void done(Chain chain, Allow allow, AuditDetails.Note note) {
                throw new IllegalStateException("no audit");
              }
            },
            details,
            counts,
            POLICIES);
    actAs(Role.CLERK);
    assertThatThrownBy(
            () ->
                deaf.check(
                    new Call(new SampleDesk(), SampleDesk.class.getMethod("open"), () -> "view")))
        .hasMessage("no audit");
  }

  @Test
  void each_call_is_counted_by_what_came_of_it() throws Exception {
    actAs(Role.CLERK);
    call("open", () -> "view");
    call("open", () -> (Outcome) () -> "not_there");
    assertThatThrownBy(
        () ->
            call(
                "open",
                () -> {
                  throw new IllegalStateException();
                }));
    actAs(Role.OFFICER);
    assertThatThrownBy(() -> call("open", () -> "view"));
    assertThat(counted)
        .containsExactly(
            "ACTS CASE_OPENED done",
            "ACTS CASE_OPENED not_there",
            "ACTS CASE_OPENED failed",
            "ACTS DENIED denied");
  }

  private static class Recorder extends AuditTrail {
    private final List<String> lines;

    Recorder(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void done(Chain chain, Allow allow, AuditDetails.Note note) {
      lines.add("done " + chain + " " + allow.event() + " " + note.caseRef());
    }

    @Override
    public void failed(Chain chain, Allow allow, AuditDetails.Note note) {
      lines.add("failed " + chain + " " + allow.event() + " " + note.caseRef());
    }

    @Override
    public void denied(Chain chain, Allow allow, String method, String wanted) {
      lines.add("denied " + chain + " " + method + (wanted == null ? "" : " " + wanted));
    }
  }

  /** Cannot write what did not happen. */
  private static final class Mute extends Recorder {
    Mute(List<String> lines) {
      super(lines);
    }

    @Override
    public void failed(Chain chain, Allow allow, AuditDetails.Note note) {
      throw UNWRITTEN;
    }

    @Override
    public void denied(Chain chain, Allow allow, String method, String wanted) {
      throw UNWRITTEN;
    }
  }

  private static final class Collected extends Handler {
    private final List<LogRecord> records;

    Collected(List<LogRecord> records) {
      this.records = records;
    }

    @Override
    public void publish(LogRecord one) {
      records.add(one);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private record Call(
      Object getTarget, Method getMethod, Callable<Object> work, Object[] getParameters)
      implements InvocationContext {
    Call(Object target, Method method, Callable<Object> work) {
      this(target, method, work, new Object[0]);
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public void setParameters(Object[] parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
      return Map.of();
    }

    @Override
    public Object proceed() throws Exception {
      return work.call();
    }
  }
}
