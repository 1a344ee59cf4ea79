package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.BasicItem;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.City;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.NoticeText;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.privacy.Disclosure;
import jp.yorisoi.ejb.catalogue.privacy.MadeItem;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;
import jp.yorisoi.ejb.gate.StatusUpdate;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.number.IndividualNumber;
import jp.yorisoi.policy.zone.DeclaredFlows;

/**
 * What has to be told to others when a case moves, put into the outbox in the transaction of the
 * move: the state to its owner, the notice to the applicant, the decision to the core system.
 */
@ApplicationScoped
public class CaseMessages {
  /** Topic of states that are published outward. */
  public static final String STATUS = "case-status";

  /** Topic of notices to applicants. */
  public static final String NOTICE = "case-notice";

  /** Topic of decisions; the id of the procedure follows, so each has its own receiver. */
  public static final String DECISION = "decision:";

  private static final String LETTER = "letter";
  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Inject private Outbox outbox;
  @Inject private Cities cities;
  @Inject private LetterStore letters;
  @Inject private DeclaredFlows flows;

  /** For the container. */
  public CaseMessages() {}

  CaseMessages(Outbox outbox, Cities cities, LetterStore letters) {
    this.outbox = outbox;
    this.cities = cities;
    this.letters = letters;
    this.flows = new DeclaredFlows();
  }

  /**
   * Tells the new state of a case.
   *
   * @param facts the case after the step
   * @param step the step
   */
  void status(CaseFacts facts, CaseStep step) {
    StatusUpdate update =
        new StatusUpdate(
            facts.receiptNumber(),
            step.sequence(),
            facts.state().code(),
            IndividualNumber.masked(step.publicMessage()),
            step.at());
    outbox.put(
        Chain.CORE,
        STATUS,
        facts.receiptNumber(),
        id(facts, "s", step.sequence()),
        update.toJson());
  }

  /**
   * Writes a notice to the applicant: a mail to whoever asked for one, a letter for a clerk to post
   * to whoever asked for that or gave no address for mail that can be used. Individual numbers are
   * masked in both.
   *
   * @param definition the procedure
   * @param facts the case after the step
   * @param step the step
   * @param kind {@code approved}, {@code rejected} or {@code returned}
   * @param answers what was declared
   */
  void notice(
      ProcedureDefinition definition,
      CaseFacts facts,
      CaseStep step,
      String kind,
      Answers answers) {
    NoticeText text = definition.notices().get(kind);
    if (text == null) {
      return;
    }
    Notice notice = new Notice(definition, text, values(definition, facts, step));
    Disclosure byMail = definition.privacy().to(Receiver.MAIL);
    String mail = answered(definition, BasicItem.EMAIL_ADDRESS, byMail.declared(answers));
    boolean masked = mail.contains(IndividualNumber.MASK);
    if (LETTER.equals(answered(definition, BasicItem.NOTICE_BY, answers))
        || masked
        || !flows.flow("notice-out").takes("to", mail)) {
      letters.add(
          new Letter(
              facts.receiptNumber(),
              step.sequence(),
              kind,
              step.at(),
              letter(definition, facts, notice, answers),
              false));
      return;
    }
    byte[] message =
        bytes(
            JSON.createObjectBuilder()
                .add("receiptNumber", facts.receiptNumber())
                .add("to", mail)
                .add("subject", notice.subject(byMail))
                .add("body", notice.body(byMail)));
    String id = id(facts, "n", step.sequence());
    outbox.put(Chain.CORE, NOTICE, facts.receiptNumber(), id, message);
  }

  private static Letter.Content letter(
      ProcedureDefinition definition, CaseFacts facts, Notice notice, Answers answers) {
    Disclosure byPost = definition.privacy().to(Receiver.LETTER);
    Answers declared = byPost.declared(answers);
    return new Letter.Content(
        byPost.declared(definition.basic().get(BasicItem.FULL_NAME), facts.applicantName()),
        answered(definition, BasicItem.POSTAL_CODE, declared),
        answered(definition, BasicItem.FULL_ADDRESS, declared),
        notice.subject(byPost),
        notice.body(byPost));
  }

  private static String answered(ProcedureDefinition definition, BasicItem item, Answers answers) {
    String field = definition.basic().get(item);
    return field == null ? "" : answers.value(field);
  }

  /**
   * Hands the decision over to the core system of the procedure, with those answers it is declared
   * to get (docs/adr/0028).
   *
   * @param definition the procedure
   * @param facts the decided case
   * @param step the step
   * @param answers what was declared
   */
  void decision(ProcedureDefinition definition, CaseFacts facts, CaseStep step, Answers answers) {
    if (facts.addresseeNumber() == null) {
      return; // a rejected applicant who is no resident: the core system has nobody to file it
      // under
    }
    Disclosure told = definition.privacy().to(Receiver.CORE_SYSTEM);
    String id = id(facts, "d", step.sequence());
    JsonObjectBuilder decision =
        JSON.createObjectBuilder()
            .add("messageId", id)
            .add("receiptNumber", facts.receiptNumber())
            .add("addresseeNumber", facts.addresseeNumber())
            .add("approved", facts.proposal() == Proposal.APPROVE)
            .add("decidedOn", day(facts.decidedAt()).toString())
            .add("claimedOn", day(facts.arrivedAt()).toString())
            .add(
                "reason",
                told.declared(MadeItem.REASON, IndividualNumber.masked(step.publicMessage())));
    String declared = told.declared(answers).toJson();
    try (var reader = JSON.createReader(new StringReader(declared))) {
      decision.add("answers", reader.readObject());
    }
    outbox.put(
        Chain.CORE, DECISION + facts.procedureId(), facts.receiptNumber(), id, bytes(decision));
  }

  private Map<String, String> values(
      ProcedureDefinition definition, CaseFacts facts, CaseStep step) {
    City city = cities.current();
    return Map.of(
        "receiptNumber",
        facts.receiptNumber(),
        "applicantName",
        facts.applicantName(),
        "decidedOn",
        JapaneseDates.display(day(step.at())),
        "reason",
        step.publicMessage(),
        "office",
        city.office(definition.officeId()).map(o -> o.name().in(Language.JA)).orElse(city.mayor()),
        "telephone",
        city.office(definition.officeId()).map(o -> o.telephone()).orElse(city.telephone()),
        "city",
        city.name().in(Language.JA),
        "procedure",
        definition.name().in(Language.JA));
  }

  private static LocalDate day(java.time.Instant at) {
    return LocalDate.ofInstant(at, JAPAN);
  }

  private static String id(CaseFacts facts, String kind, int sequence) {
    return facts.receiptNumber() + "-" + kind + sequence;
  }

  private static byte[] bytes(JsonObjectBuilder object) {
    return object.build().toString().getBytes(StandardCharsets.UTF_8);
  }
}
