package jp.yorisoi.policy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a desk as closed: every method is refused unless it opens itself with {@link Allow}.
 *
 * <p>The guard runs inside the transaction of the desk method, so the audit entry of a change
 * commits with the change and a read is refused when it cannot be recorded.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guarded {

  /** The schema this desk works in; its audit entries go there. */
  @Nonbinding
  Chain value() default Chain.CORE;
}
