package jp.yorisoi.ejb.protection;

import java.time.LocalDate;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;

/**
 * What the register says about a person (支援/抑止フラグ).
 *
 * @param kind 支援措置 or 抑止
 * @param inquiry level for 照会
 * @param issue level for 証明書発行
 * @param provisional 仮支援措置
 * @param askedBy 申出者: the person himself or herself, or whoever asked for both
 * @param from first day
 * @param until last day, if it has one
 */
public record RegisterMark(
    ProtectionKind kind,
    BlockLevel inquiry,
    BlockLevel issue,
    boolean provisional,
    AddresseeNumber askedBy,
    LocalDate from,
    Optional<LocalDate> until) {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return "RegisterMark";
  }
}
