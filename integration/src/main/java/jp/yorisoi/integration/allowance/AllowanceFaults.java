package jp.yorisoi.integration.allowance;

import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.Set;
import javax.xml.namespace.QName;
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

  private static final Set<String> SENDERS_FAULT = Set.of("Client", "Sender");

  private AllowanceFaults() {}

  static DeliveryFailure of(AllowanceFailure fault) {
    String code = fault.getFaultInfo() == null ? "UNKNOWN" : fault.getFaultInfo().getCode();
    String reason = "allowance_fault_" + code;
    return FOR_GOOD.contains(code)
        ? DeliveryFailure.forGood(reason, fault)
        : DeliveryFailure.later(reason, fault);
  }

  /**
   * A fault without a code of the core: the message broke its schema and will break it again (fault
   * {@code Client}, in SOAP 1.2 {@code Sender}), or the core itself is not well. What the core
   * writes about it may repeat what the message says, so only our code goes on.
   */
  static DeliveryFailure of(SOAPFaultException fault) {
    QName code = fault.getFault().getFaultCodeAsQName();
    return code != null && SENDERS_FAULT.contains(code.getLocalPart())
        ? DeliveryFailure.forGood("allowance_message_refused", fault)
        : DeliveryFailure.later("allowance_fault", fault);
  }
}
