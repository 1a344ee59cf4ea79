package jp.yorisoi.integration.allowance;

import java.util.Set;
import jp.yorisoi.integration.allowance.wsdl.AllowanceFailure;
import jp.yorisoi.integration.sync.DeliveryFailure;

/** Which faults of the core system mean "never": the others are tried again. */
final class AllowanceFaults {
  private static final Set<String> FOR_GOOD =
      Set.of(
          "ALREADY_DECIDED",
          "MESSAGE_CONFLICT",
          "UNKNOWN_MUNICIPALITY",
          "UNKNOWN_ADDRESSEE",
          "INCOMPLETE");

  private AllowanceFaults() {}

  static DeliveryFailure of(AllowanceFailure fault) {
    String code = fault.getFaultInfo() == null ? "UNKNOWN" : fault.getFaultInfo().getCode();
    String reason = "allowance_fault_" + code;
    return FOR_GOOD.contains(code)
        ? DeliveryFailure.forGood(reason, fault)
        : DeliveryFailure.later(reason, fault);
  }
}
