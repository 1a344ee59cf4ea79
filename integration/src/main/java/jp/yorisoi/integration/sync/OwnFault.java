package jp.yorisoi.integration.sync;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.intake.IntakeUnavailable;
import jp.yorisoi.policy.audit.AuditUnavailable;
import jp.yorisoi.policy.setting.SettingMissing;
import jp.yorisoi.policy.vault.VaultBroken;

/** Tells a fault of this instance (keys, settings, database) from one of the package it handled. */
final class OwnFault {
  private OwnFault() {}

  /**
   * Looks for one, since the container wraps what is thrown behind a door.
   *
   * @param failure what was thrown
   * @return stable code of the fault, or empty when the package itself is to blame
   */
  static Optional<String> of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(OwnFault::code)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> code(Throwable cause) {
    if (cause instanceof VaultBroken) {
      return Optional.of("own_keys");
    }
    if (cause instanceof SettingMissing) {
      return Optional.of("own_setting");
    }
    return cause instanceof IntakeUnavailable
            || cause instanceof AuditUnavailable
            || cause instanceof SQLException
        ? Optional.of("own_database")
        : Optional.empty();
  }
}
