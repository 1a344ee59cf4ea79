package jp.yorisoi.policy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.AuditTrail;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.metric.Counts;
import jp.yorisoi.policy.metric.Measure;
import jp.yorisoi.policy.rule.RoleTable;

/**
 * Stands before every desk method: checks the permission, lets the method run, and writes the audit
 * entry in the method's own transaction. If the entry cannot be written the call fails and its work
 * is undone, so nothing is changed or shown that is not recorded. Acts that are committed together
 * with others bring their entries along in the same transaction ({@link AuditTrail#together}).
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.APPLICATION)
public class GuardInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(GuardInterceptor.class.getName());

  private static final Pattern RECEIPT_NUMBER = Pattern.compile("\\d{4}-\\d{6}-\\d");

  @Inject private transient CallerContext context;
  @Inject private transient AuditTrail trail;
  @Inject private transient AuditDetails details;
  @Inject private transient Counts counts;
  @Inject private transient Policies policies;

  /** For the container. */
  public GuardInterceptor() {}

  GuardInterceptor(
      CallerContext context,
      AuditTrail trail,
      AuditDetails details,
      Counts counts,
      Policies policies) {
    this.context = context;
    this.trail = trail;
    this.details = details;
    this.counts = counts;
    this.policies = policies;
  }

  /**
   * Checks and records one call.
   *
   * @param call the intercepted desk method
   * @return what the method returned
   * @throws NotPermitted if the method is not open to the caller
   * @throws Exception what the method itself threw
   */
  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Class<?> desk = deskOf(call);
    Chain chain = desk.getAnnotation(Guarded.class).value();
    Allow allow = call.getMethod().getAnnotation(Allow.class);
    Caller caller = context.caller();
    if (allow == null || !permits(caller, allow)) {
      counts.add(Measure.ACTS, "DENIED", "denied");
      NotPermitted refusal = new NotPermitted();
      String method = desk.getSimpleName() + "." + call.getMethod().getName();
      String wanted = caseOf(call);
      recorded(method + " denied", refusal, () -> trail.denied(chain, allow, method, wanted));
      throw refusal;
    }
    details.begin(allow);
    Object result;
    try {
      result = call.proceed();
    } catch (Exception failure) {
      counts.add(Measure.ACTS, allow.event().name(), "failed");
      AuditDetails.Note failed = details.end();
      recorded(allow.event() + " failed", failure, () -> trail.failed(chain, allow, failed));
      throw failure;
    }
    boolean written = details.isWritten();
    AuditDetails.Note note = details.end();
    if (!written) {
      trail.done(chain, allow, note);
    }
    counts.add(Measure.ACTS, allow.event().name(), code(result));
    return result;
  }

  /** The policy of the city knows the caller's roles, and what the permission is for. */
  private boolean permits(Caller caller, Allow allow) {
    RoleTable roles = policies.roles();
    return roles.permits(caller.roles(), allow.permission())
        && roles.purposes(allow.permission()).contains(allow.purpose());
  }

  /**
   * The case somebody wanted who may not: an argument that is written as a receipt number. Nothing
   * else of the arguments is recorded, since it may be anything.
   */
  private static String caseOf(InvocationContext call) {
    Object[] arguments = call.getParameters();
    return Stream.of(arguments == null ? new Object[0] : arguments)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> RECEIPT_NUMBER.matcher(text).matches())
        .findFirst()
        .orElse(null);
  }

  /**
   * The desk itself: a method may be inherited from a class that is no desk, and the container may
   * have made a subclass.
   */
  private static Class<?> deskOf(InvocationContext call) {
    Class<?> type = call.getTarget().getClass();
    while (!type.isAnnotationPresent(Guarded.class)) {
      type = type.getSuperclass();
    }
    return type;
  }

  /** What was refused or undone stays so, also when it cannot be recorded; somebody has to know. */
  private static void recorded(String what, Exception cause, Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException unwritten) {
      LOG.log(Level.ERROR, what + " is not in the audit chain", unwritten);
      cause.addSuppressed(unwritten);
    }
  }

  private static String code(Object result) {
    return result instanceof Outcome outcome ? outcome.outcomeCode() : "done";
  }
}
