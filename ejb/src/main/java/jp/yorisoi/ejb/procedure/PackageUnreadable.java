package jp.yorisoi.ejb.procedure;

import jakarta.ejb.ApplicationException;

/**
 * A package that intake had verified cannot be read in the inner zone: its definition is not
 * packaged here, or the versions of the instances differ. It stays in {@code front} until they fit.
 */
@ApplicationException(rollback = true)
public class PackageUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the failure; the receipt number stands in the log of the job. */
  public PackageUnreadable() {
    super("package_unreadable");
  }
}
