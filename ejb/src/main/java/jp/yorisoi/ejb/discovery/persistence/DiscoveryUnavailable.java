package jp.yorisoi.ejb.discovery.persistence;

import jakarta.ejb.ApplicationException;

/** The database refused; nothing was counted. */
@ApplicationException(rollback = true)
public class DiscoveryUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the failure
   */
  public DiscoveryUnavailable(Throwable cause) {
    super("discovery_unavailable", cause);
  }
}
