package jp.yorisoi.ejb.governance;

import java.util.List;

/**
 * Refused sign-ins of a period and who is locked now.
 *
 * @param refused most first
 * @param locked accounts locked at this moment
 */
public record SignInReport(List<RefusedSignIns> refused, List<LockedAccount> locked) {
  /** Takes copies of the lists. */
  public SignInReport {
    refused = List.copyOf(refused);
    locked = List.copyOf(locked);
  }
}
