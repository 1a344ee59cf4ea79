package jp.yorisoi.integration.allowance;

import com.sun.xml.ws.client.ClientTransportException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.time.DateTimeException;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.integration.allowance.wsdl.Acknowledgement;
import jp.yorisoi.integration.allowance.wsdl.AllowanceFailure;
import jp.yorisoi.integration.allowance.wsdl.ChildAllowance;
import jp.yorisoi.integration.allowance.wsdl.ChildAllowanceService;
import jp.yorisoi.integration.allowance.wsdl.Decision;
import jp.yorisoi.integration.soap.SoapPorts;
import jp.yorisoi.integration.sync.DeliveryFailure;

/**
 * Hands decisions over to the child-allowance core system. The same message again is acknowledged
 * alike there, so handing over at least once has effect once.
 */
@ApplicationScoped
public class AllowanceReceiver {
  @Inject private Cities cities;
  private volatile AllowanceSettings settings;
  private volatile ChildAllowanceService service;

  /** For the container. */
  public AllowanceReceiver() {}

  AllowanceReceiver(AllowanceSettings settings, Cities cities) {
    this.settings = settings;
    this.cities = cities;
  }

  /**
   * Hands one decision over.
   *
   * @param payload the decision as {@code ejb.procedure.CaseMessages} wrote it
   * @throws DeliveryFailure later, when the system cannot be reached or answers with something
   *     else; for good, when it refuses the message or the message cannot be made
   */
  public void handOver(byte[] payload) throws DeliveryFailure {
    Decision decision;
    try {
      decision = AllowanceMapping.decision(payload, cities.current().code().value());
    } catch (IllegalArgumentException
        | JsonException
        | DateTimeException
        | NullPointerException
        | ClassCastException broken) { // the last two: JSON without an item, or of another type
      throw DeliveryFailure.forGood("allowance_message_impossible", broken);
    }
    try {
      Acknowledgement taken = port().registerDecision(decision);
      if (taken == null || taken.getAcknowledgementNumber() == null) {
        throw DeliveryFailure.later("allowance_answer_empty", null);
      }
    } catch (AllowanceFailure refused) {
      throw AllowanceFaults.of(refused);
    } catch (SOAPFaultException refused) {
      throw AllowanceFaults.of(refused);
    } catch (ClientTransportException unreachable) {
      throw DeliveryFailure.later("allowance_unreachable", unreachable);
    } catch (WebServiceException broken) {
      throw DeliveryFailure.later("allowance_answer_broken", broken);
    }
  }

  private ChildAllowance port() {
    if (settings == null) {
      settings = AllowanceSettings.fromEnvironment();
    }
    if (service == null) {
      service = new ChildAllowanceService();
    }
    return SoapPorts.ready(
        service.getChildAllowancePort(), settings.address(), settings.connect(), settings.answer());
  }
}
