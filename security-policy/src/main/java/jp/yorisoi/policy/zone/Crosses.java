package jp.yorisoi.policy.zone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method by which something crosses between the schemas. What crosses there is what {@code
 * flows.yaml} declares; a test compares both.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Crosses {
  /**
   * The flows that cross here.
   *
   * @return ids of declared flows
   */
  String[] value();
}
