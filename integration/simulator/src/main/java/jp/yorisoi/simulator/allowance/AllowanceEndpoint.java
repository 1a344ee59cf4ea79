package jp.yorisoi.simulator.allowance;

import com.sun.xml.ws.developer.SchemaValidation;
import jakarta.jws.WebService;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import jp.yorisoi.simulator.allowance.wsdl.Account;
import jp.yorisoi.simulator.allowance.wsdl.AccountKind;
import jp.yorisoi.simulator.allowance.wsdl.Acknowledgement;
import jp.yorisoi.simulator.allowance.wsdl.AllowanceFailure;
import jp.yorisoi.simulator.allowance.wsdl.ChildAllowance;
import jp.yorisoi.simulator.allowance.wsdl.Decision;
import jp.yorisoi.simulator.allowance.wsdl.DecisionKind;
import jp.yorisoi.simulator.allowance.wsdl.RegisteredDecision;
import jp.yorisoi.simulator.allowance.wsdl.ServiceFault;
import jp.yorisoi.simulator.population.Population;

/**
 * The child-allowance core: takes each decision once. Rules and fault codes: docs/interfaces.md §4.
 */
@SchemaValidation
@WebService(
    serviceName = "ChildAllowanceService",
    portName = "ChildAllowancePort",
    targetNamespace = "urn:yorisoi:allowance:1",
    endpointInterface = "jp.yorisoi.simulator.allowance.wsdl.ChildAllowance",
    wsdlLocation = "wsdl/allowance/child-allowance.wsdl")
public class AllowanceEndpoint implements ChildAllowance {

  private final Population population;
  private final DecisionLedger ledger;
  private final DecisionXml xml = new DecisionXml();

  /**
   * Opens the core.
   *
   * @param population who can be a claimant
   * @param ledger what was decided
   */
  public AllowanceEndpoint(Population population, DecisionLedger ledger) {
    this.population = population;
    this.ledger = ledger;
  }

  @Override
  public Acknowledgement registerDecision(Decision decision) throws AllowanceFailure {
    check(decision);
    String content = xml.write(decision);
    HeldDecision held;
    try {
      held =
          ledger.take(
              decision.getMessageId(),
              decision.getReceiptNumber(),
              decision.getAddresseeNumber(),
              decision.getDecision().value(),
              content);
    } catch (DecisionLedger.AlreadyDecided e) {
      throw failure("ALREADY_DECIDED", "Another message has decided this receipt number");
    }
    if (!held.content().equals(content)) {
      throw failure("MESSAGE_CONFLICT", "This messageId came before with other content");
    }
    Acknowledgement acknowledgement = new Acknowledgement();
    acknowledgement.setAcknowledgementNumber(held.acknowledgementNumber());
    acknowledgement.setAlreadyTaken(held.deliveries() > 1);
    return acknowledgement;
  }

  @Override
  public RegisteredDecision findDecision(String receiptNumber) {
    return ledger.find(receiptNumber).map(this::toMessage).orElse(null);
  }

  private RegisteredDecision toMessage(HeldDecision held) {
    RegisteredDecision message = new RegisteredDecision();
    message.setAcknowledgementNumber(held.acknowledgementNumber());
    try {
      message.setTakenAt(DatatypeFactory.newInstance().newXMLGregorianCalendar(held.takenAt()));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException(e);
    }
    message.setDecision(xml.read(held.content()));
    return message;
  }

  private void check(Decision decision) throws AllowanceFailure {
    if (!population.city().code().equals(decision.getMunicipality())) {
      throw failure("UNKNOWN_MUNICIPALITY", "This core is kept for " + population.city().code());
    }
    if (population.find(decision.getAddresseeNumber()).isEmpty()) {
      throw failure("UNKNOWN_ADDRESSEE", "The core does not know the addressee number");
    }
    boolean approved = decision.getDecision() == DecisionKind.APPROVED;
    if (approved && (decision.getChild().isEmpty() || !isComplete(decision.getAccount()))) {
      throw failure("INCOMPLETE", "An approval needs a child and a complete account");
    }
    if (!approved && decision.getReason() == null) {
      throw failure("INCOMPLETE", "A rejection needs a reason");
    }
  }

  private static boolean isComplete(Account account) {
    if (account == null) {
      return false;
    }
    return account.getKind() == AccountKind.PUBLIC
        || Stream.of(
                account.getBankName(),
                account.getBranchName(),
                account.getAccountType(),
                account.getAccountNumber(),
                account.getHolderKana())
            .allMatch(Objects::nonNull);
  }

  private static AllowanceFailure failure(String code, String message) {
    ServiceFault fault = new ServiceFault();
    fault.setCode(code);
    fault.setMessage(message);
    return new AllowanceFailure(message, fault);
  }
}
