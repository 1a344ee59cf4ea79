package jp.yorisoi.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens one desk method to callers who hold a permission, and says why it is called and how it is
 * recorded. A desk method without it cannot be called, and fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {

  /** What the caller must be permitted to do. */
  Permission permission();

  /** The entry written to the audit chain (docs/audit-events.md). */
  AuditEvent event();

  /** The purpose of use, as the personal-data law asks for it. */
  Purpose purpose();
}
