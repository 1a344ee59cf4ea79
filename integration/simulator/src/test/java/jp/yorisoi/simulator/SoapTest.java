package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.xml.ws.WebServiceException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeFactory;
import jp.yorisoi.simulator.allowance.wsdl.Account;
import jp.yorisoi.simulator.allowance.wsdl.AccountKind;
import jp.yorisoi.simulator.allowance.wsdl.Acknowledgement;
import jp.yorisoi.simulator.allowance.wsdl.AllowanceFailure;
import jp.yorisoi.simulator.allowance.wsdl.Child;
import jp.yorisoi.simulator.allowance.wsdl.ChildAllowance;
import jp.yorisoi.simulator.allowance.wsdl.ChildAllowanceService;
import jp.yorisoi.simulator.allowance.wsdl.ChildRelation;
import jp.yorisoi.simulator.allowance.wsdl.Decision;
import jp.yorisoi.simulator.allowance.wsdl.DecisionKind;
import jp.yorisoi.simulator.register.wsdl.RegisterFailure;
import jp.yorisoi.simulator.register.wsdl.Resident;
import jp.yorisoi.simulator.register.wsdl.ResidentPage;
import jp.yorisoi.simulator.register.wsdl.ResidentRegister;
import jp.yorisoi.simulator.register.wsdl.ResidentRegisterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SoapTest {

  private static SimulatorFixture simulator;
  private static ResidentRegister register;
  private static ChildAllowance allowance;

  @BeforeAll
  static void start() throws Exception {
    simulator = SimulatorFixture.shared();
    register =
        new ResidentRegisterService(URI.create(simulator.base + "/register?wsdl").toURL())
            .getResidentRegisterPort();
    allowance =
        new ChildAllowanceService(URI.create(simulator.base + "/allowance?wsdl").toURL())
            .getChildAllowancePort();
  }

  @Test
  void register_is_read_page_by_page() throws Exception {
    List<String> numbers = new ArrayList<>();
    String after = null;
    ResidentPage page;
    do {
      page = register.listResidents(SimulatorFixture.CITY, after, 150);
      assertThat(page.getAsOf()).isNotNull();
      page.getResident().forEach(resident -> numbers.add(resident.getAddresseeNumber()));
      after = numbers.get(numbers.size() - 1);
    } while (page.getResident().size() == 150);
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(400).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void register_finds_one_resident_or_nobody() throws Exception {
    Resident first = register.listResidents(SimulatorFixture.CITY, null, 1).getResident().get(0);
    assertThat(register.findResident(first.getAddresseeNumber()).getName())
        .isEqualTo(first.getName());
    assertThat(register.findResident("0000000000")).isNull();
  }

  @Test
  void register_refuses_another_city_with_a_typed_fault_and_bad_numbers_by_schema() {
    RegisterFailure failure =
        catchThrowableOfType(
            RegisterFailure.class, () -> register.listResidents("322032", null, 10));
    assertThat(failure.getFaultInfo().getCode()).isEqualTo("UNKNOWN_MUNICIPALITY");
    assertThatThrownBy(() -> register.listResidents(SimulatorFixture.CITY, null, 5000))
        .isInstanceOf(WebServiceException.class);
    assertThatThrownBy(() -> register.findResident("123")).isInstanceOf(WebServiceException.class);
  }

  @Test
  void decision_is_taken_once() throws Exception {
    Decision decision = approval("m-1", "2611-000101-0");
    Acknowledgement first = allowance.registerDecision(decision);
    Acknowledgement second = allowance.registerDecision(decision);
    assertThat(first.isAlreadyTaken()).isFalse();
    assertThat(second.isAlreadyTaken()).isTrue();
    assertThat(second.getAcknowledgementNumber()).isEqualTo(first.getAcknowledgementNumber());
    assertThat(allowance.findDecision("2611-000101-0").getDecision().getChild()).hasSize(2);
    assertThat(allowance.findDecision("2611-999999-0")).isNull();
  }

  @Test
  void decision_faults_are_typed() throws Exception {
    allowance.registerDecision(approval("m-2", "2611-000102-0"));
    Decision changed = approval("m-2", "2611-000102-0");
    changed.getChild().remove(0);
    assertThat(code(changed)).isEqualTo("MESSAGE_CONFLICT");
    assertThat(code(approval("m-3", "2611-000102-0"))).isEqualTo("ALREADY_DECIDED");
    Decision stranger = approval("m-4", "2611-000103-0");
    stranger.setAddresseeNumber("0000000000");
    assertThat(code(stranger)).isEqualTo("UNKNOWN_ADDRESSEE");
    Decision childless = approval("m-5", "2611-000104-0");
    childless.getChild().clear();
    assertThat(code(childless)).isEqualTo("INCOMPLETE");
    Decision rejection = approval("m-6", "2611-000105-0");
    rejection.setDecision(DecisionKind.REJECTED);
    assertThat(code(rejection)).isEqualTo("INCOMPLETE");
    Decision own = approval("m-7", "2611-000106-0");
    own.getAccount().setKind(AccountKind.OWN);
    assertThat(code(own)).isEqualTo("INCOMPLETE");
  }

  @Test
  void hostile_answers_are_served_and_a_careful_client_follows_nothing() throws Exception {
    simulator.fault("{\"system\":\"register\",\"mode\":\"xxe\",\"count\":1}");
    assertThatThrownBy(() -> register.findResident("0000000000"))
        .isInstanceOf(WebServiceException.class);
    simulator.fault("{\"system\":\"register\",\"mode\":\"wrong-namespace\",\"count\":1}");
    assertThatThrownBy(() -> register.findResident("0000000000"))
        .isInstanceOf(WebServiceException.class);
    simulator.fault("{\"system\":\"register\",\"mode\":\"fault\",\"count\":1}");
    RegisterFailure failure =
        catchThrowableOfType(RegisterFailure.class, () -> register.findResident("0000000000"));
    assertThat(failure.getFaultInfo().getCode()).isEqualTo("UNAVAILABLE");
    assertThat(register.findResident("0000000000")).isNull();
    HttpResponse<byte[]> faults = simulator.send("GET", "/faults", null, null);
    assertThat(simulator.json(faults).getInt("canaryHits")).isZero();
  }

  private static String code(Decision decision) {
    return catchThrowableOfType(AllowanceFailure.class, () -> allowance.registerDecision(decision))
        .getFaultInfo()
        .getCode();
  }

  private static Decision approval(String messageId, String receiptNumber) throws Exception {
    DatatypeFactory dates = DatatypeFactory.newInstance();
    Decision decision = new Decision();
    decision.setMessageId(messageId);
    decision.setMunicipality(SimulatorFixture.CITY);
    decision.setReceiptNumber(receiptNumber);
    decision.setAddresseeNumber(
        register
            .listResidents(SimulatorFixture.CITY, null, 1)
            .getResident()
            .get(0)
            .getAddresseeNumber());
    decision.setDecision(DecisionKind.APPROVED);
    decision.setDecidedOn(dates.newXMLGregorianCalendar("2026-11-24"));
    decision.setClaimedOn(dates.newXMLGregorianCalendar("2026-11-22"));
    for (String name : List.of("安来　葵", "安来　𠮷央")) {
      Child child = new Child();
      child.setName(name);
      child.setKana("ヤスギ");
      child.setDateOfBirth(dates.newXMLGregorianCalendar("2026-10-03"));
      child.setRelation(ChildRelation.DAUGHTER);
      child.setLivesWithClaimant(true);
      decision.getChild().add(child);
    }
    Account account = new Account();
    account.setKind(AccountKind.PUBLIC);
    decision.setAccount(account);
    return decision;
  }
}
