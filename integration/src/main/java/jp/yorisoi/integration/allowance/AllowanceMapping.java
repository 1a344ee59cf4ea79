package jp.yorisoi.integration.allowance;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.integration.allowance.wsdl.Account;
import jp.yorisoi.integration.allowance.wsdl.AccountKind;
import jp.yorisoi.integration.allowance.wsdl.AccountType;
import jp.yorisoi.integration.allowance.wsdl.Child;
import jp.yorisoi.integration.allowance.wsdl.ChildRelation;
import jp.yorisoi.integration.allowance.wsdl.Decision;
import jp.yorisoi.integration.allowance.wsdl.DecisionKind;
import jp.yorisoi.integration.allowance.wsdl.PensionKind;

/** Turns a decision of ours into the message of the core system: the only place that knows both. */
final class AllowanceMapping {
  private static final String CHILDREN_PAGE = "children";

  private AllowanceMapping() {}

  static Decision decision(byte[] payload, String municipality) {
    try (var reader =
        JSON.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
      return decision(reader.readObject(), municipality);
    }
  }

  private static Decision decision(JsonObject json, String municipality) {
    boolean approved = json.getBoolean("approved");
    Decision decision = new Decision();
    decision.setMessageId(json.getString("messageId"));
    decision.setMunicipality(municipality);
    decision.setReceiptNumber(json.getString("receiptNumber"));
    decision.setAddresseeNumber(json.getString("addresseeNumber"));
    decision.setDecision(approved ? DecisionKind.APPROVED : DecisionKind.REJECTED);
    decision.setDecidedOn(date(json.getString("decidedOn")));
    decision.setClaimedOn(date(json.getString("claimedOn")));
    Answers answers = Answers.fromJson(json.getJsonObject("answers").toString());
    if (approved) {
      for (int i = 0; i < Math.max(1, answers.entries(CHILDREN_PAGE)); i++) {
        decision.getChild().add(child(answers, i));
      }
      decision.setPension(PensionKind.fromValue(code(answers.value("pension-kind"))));
      decision.setAccount(account(answers));
    } else {
      decision.setReason(json.getString("reason"));
    }
    return decision;
  }

  private static Child child(Answers answers, int index) {
    Child child = new Child();
    child.setName(answers.value("child-name", index));
    child.setKana(answers.value("child-kana", index));
    child.setDateOfBirth(date(answers.value("child-birth", index)));
    child.setRelation(ChildRelation.fromValue(code(answers.value("child-relation", index))));
    child.setLivesWithClaimant("yes".equals(answers.value("child-lives-with", index)));
    return child;
  }

  private static Account account(Answers answers) {
    Account account = new Account();
    account.setKind(AccountKind.fromValue(code(answers.value("account-kind"))));
    if (account.getKind() == AccountKind.OWN) {
      account.setBankName(answers.value("bank-name"));
      account.setBranchName(answers.value("branch-name"));
      account.setAccountType(AccountType.fromValue(code(answers.value("account-type"))));
      account.setAccountNumber(answers.value("account-number"));
      account.setHolderKana(answers.value("account-holder-kana"));
    }
    return account;
  }

  /** {@code mutual-aid} of our form is {@code MUTUAL_AID} there. */
  private static String code(String ours) {
    return ours.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static XMLGregorianCalendar date(String day) {
    try {
      return DatatypeFactory.newInstance().newXMLGregorianCalendar(LocalDate.parse(day).toString());
    } catch (DatatypeConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
