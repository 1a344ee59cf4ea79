package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.city.Policies;

/**
 * Reads lists as somebody who may not see protected persons (支援措置), whoever asks: a file goes where
 * nobody controls who sees it, so protected persons are in none, and in no count of its rows.
 */
@ApplicationScoped
public class WithoutProtected {
  private CallerContext context;
  private Policies policies;

  /** For the container. */
  public WithoutProtected() {}

  @Inject
  WithoutProtected(CallerContext context, Policies policies) {
    this.context = context;
    this.policies = policies;
  }

  <T> T read(Supplier<T> reading) {
    Caller caller = context.caller();
    context.actAs(
        new Caller(
            caller.id(),
            caller.office(),
            caller.origin(),
            caller.zone(),
            caller.roles().stream()
                .filter(
                    role -> !policies.roles().permits(Set.of(role), Permission.HANDLE_PROTECTED))
                .collect(Collectors.toSet())));
    try {
      return reading.get();
    } finally {
      context.actAs(caller);
    }
  }
}
