package jp.yorisoi.ejb.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.BasicItem;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.cleaning.Unclean;
import jp.yorisoi.ejb.gate.InspectedPackage;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.protection.ProtectedPersons;
import jp.yorisoi.ejb.register.Declared;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.city.Policies;

/** Builds what staff see of cases. */
@ApplicationScoped
public class CaseViews {
  private static final int VIEWERS = 10;

  @Inject private CaseStore cases;
  @Inject private Catalogue catalogue;
  @Inject private RegisterDesk register;
  @Inject private ProtectedPersons protectedPersons;
  @Inject private CallerContext context;
  @Inject private Policies policies;

  WorkItem item(CaseFacts facts) {
    return new WorkItem(
        facts.receiptNumber(),
        name(facts),
        facts.applicantKana(),
        channel(facts.source()),
        facts.arrivedAt(),
        facts.dueOn(),
        facts.state().code(),
        facts.state().label(),
        facts.differences(),
        facts.addresseeNumber() != null,
        facts.assignee());
  }

  CaseView view(CaseFacts facts) {
    ProcedureDefinition definition =
        catalogue
            .procedure(facts.procedureId(), facts.procedureVersion())
            .orElseThrow(PackageUnreadable::new);
    CaseStore.Declaration declaration = cases.declaration(facts);
    Answers answers = declaration.answers();
    SignatureFacts signature = SignatureFacts.of(declaration.verification());
    List<ResidentRecord> household =
        Optional.ofNullable(facts.addresseeNumber())
            .map(AddresseeNumber::new)
            .map(register::householdOf)
            .orElse(List.of());
    return new CaseView(
        head(facts, signature.words()),
        new RegisterComparison(definition, answers, facts.addresseeNumber(), household).sections(),
        declaration.documents().stream().map(head -> document(definition, head)).toList(),
        cases.steps(facts.receiptNumber()).stream().map(CaseViews::step).toList(),
        cases.viewers(facts.receiptNumber(), VIEWERS),
        facts.addresseeNumber() == null && !facts.state().isClosed()
            ? candidates(definition, facts, answers, signature)
            : List.of(),
        Optional.ofNullable(facts.addresseeNumber())
            .map(AddresseeNumber::new)
            .map(protectedPersons::marks)
            .orElse(List.of()));
  }

  OpenedDocument opened(String receiptNumber, int position, CaseContent.Attachment file) {
    String type = file.mediaType();
    String extension = "application/pdf".equals(type) ? "pdf" : type.replaceFirst("image/", "");
    return new OpenedDocument(
        type, receiptNumber + "-" + position + "." + extension, file.content());
  }

  private CaseView.Head head(CaseFacts facts, String signature) {
    return new CaseView.Head(
        facts.receiptNumber(),
        facts.version(),
        name(facts),
        facts.procedureVersion(),
        facts.applicantName(),
        facts.applicantKana(),
        channel(facts.source()),
        facts.sourceNumber(),
        signature,
        facts.arrivedAt(),
        facts.dueOn(),
        facts.state().code(),
        facts.state().label(),
        facts.differences(),
        facts.matchKind().label(),
        Optional.ofNullable(facts.addresseeNumber()),
        facts.assignee(),
        Optional.ofNullable(facts.proposal()),
        facts.proposedBy(),
        ActionRule.actions(facts, context.caller(), policies.roles()));
  }

  private List<CaseView.Candidate> candidates(
      ProcedureDefinition definition, CaseFacts facts, Answers answers, SignatureFacts signature) {
    Declared declared =
        new Declared(
            facts.applicantName(),
            facts.applicantKana(),
            facts.applicantBirth(),
            basic(definition, answers, BasicItem.SEX),
            basic(definition, answers, BasicItem.FULL_ADDRESS),
            signature.serial());
    return register.candidates(declared).stream()
        .map(
            resident ->
                new CaseView.Candidate(
                    resident.addresseeNumber().value(),
                    resident.name(),
                    resident.kana(),
                    JapaneseDates.parse(resident.birthDate())
                        .map(JapaneseDates::withoutWeekday)
                        .orElse(resident.birthDate()),
                    resident.address()))
        .toList();
  }

  private static String basic(ProcedureDefinition definition, Answers answers, BasicItem item) {
    String field = definition.basic().get(item);
    return field == null ? "" : answers.value(field);
  }

  private static CaseView.Document document(
      ProcedureDefinition definition, CaseStore.DocumentHead head) {
    String label =
        definition
            .document(head.documentId())
            .map(request -> request.label().in(Language.JA))
            .orElse("その他の書類");
    return new CaseView.Document(
        head.position(),
        label,
        head.mediaType(),
        head.size(),
        cleaning(head.cleaning()),
        whyNot(head.cleaning()));
  }

  private static String cleaning(String stored) {
    if (stored == null) {
      return "before";
    }
    return InspectedPackage.CLEANED.equals(stored) ? stored : "refused";
  }

  private static String whyNot(String stored) {
    return Stream.of(Unclean.values())
        .filter(reason -> reason.code().equals(stored))
        .map(Unclean::label)
        .findFirst()
        .orElse("");
  }

  private static CaseView.Step step(CaseStep step) {
    return new CaseView.Step(
        step.event().label(),
        step.state().label(),
        step.actor(),
        step.at(),
        step.publicMessage(),
        step.internalNote());
  }

  private String name(CaseFacts facts) {
    return catalogue
        .procedure(facts.procedureId(), facts.procedureVersion())
        .map(definition -> definition.name().in(Language.JA))
        .orElse(facts.procedureId());
  }

  private static String channel(String source) {
    return switch (source) {
      case "PITTARI" -> "電子申請";
      case "SELF" -> "スマホ申請";
      case "COUNTER" -> "窓口";
      default -> "郵送";
    };
  }
}
