package jp.yorisoi.ear.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;

/** Several callers at once, each with a request of its own. */
@ApplicationScoped
public class Persons {
  @Inject private CallerContext context;

  /** Somebody of the staff with one role. */
  static Caller staff(Role role) {
    return new Caller("test." + role.name(), "test", "127.0.0.1", "lgwan", Set.of(role));
  }

  /** Does something as somebody, on a thread that has no request yet. */
  @ActivateRequestContext
  public <T> T as(Caller caller, Callable<T> act) throws Exception {
    context.actAs(caller);
    return act.call();
  }
}
