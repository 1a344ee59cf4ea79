package jp.yorisoi.ejb.protection;

import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;

/**
 * What the responsible officer enters.
 *
 * @param kind 支援措置 or 抑止
 * @param subject the person; with a 支援措置 the one who asked (申出者)
 * @param together who is protected with the person (併せて支援を求める者), possibly none
 * @param inquiry level for looking the person up; a 支援措置 always hides
 * @param issue level for issuing
 * @param provisional 仮支援措置: until the check is done and the register knows
 * @param from first day
 * @param until last day of a 抑止, or null; a 支援措置 lasts a year
 * @param details who must not know, and what the office noted
 */
public record NewProtection(
    ProtectionKind kind,
    AddresseeNumber subject,
    List<AddresseeNumber> together,
    BlockLevel inquiry,
    BlockLevel issue,
    boolean provisional,
    LocalDate from,
    LocalDate until,
    ProtectionDetails details) {

  /** Takes a copy of the list. */
  public NewProtection {
    together = List.copyOf(together);
  }

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return kind.name();
  }
}
