package jp.yorisoi.ejb.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.AnswerCheck;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.ManifestHeader;
import jp.yorisoi.ejb.intake.archive.PackageDocument;

/**
 * Whether a package is for this city and fits the procedure it names. A required answer or document
 * that lacks is a refusal; an answer that is there but odd is not: a clerk looks at it and may
 * return the case for correction, since an application that has arrived must be looked at (行政手続法
 * 7条).
 */
final class ContentCheck {
  private static final String REQUIRED = "answers.required";
  private static final String DOCUMENT = "answers.document_missing";

  private final Catalogue catalogue;
  private final String municipalityCode;

  ContentCheck(Catalogue catalogue, String municipalityCode) {
    this.catalogue = catalogue;
    this.municipalityCode = municipalityCode;
  }

  /** The first finding, or empty when all holds. */
  Optional<Refusal> objection(
      ApplicationPackage content, ReceivedPackage received, LocalDate today) {
    ManifestHeader header = content.manifest().header();
    if (!header.municipalityCode().equals(municipalityCode)) {
      return refuse(RefusalReason.WRONG_MUNICIPALITY, "");
    }
    if (header.channel() != received.source()
        || !header.receiptNumber().equals(received.sourceNumber())) {
      return refuse(RefusalReason.NUMBER_MISMATCH, "");
    }
    Optional<ProcedureDefinition> procedure = procedure(header);
    if (procedure.isEmpty()) {
      boolean known = catalogue.procedure(header.procedureId()).isPresent();
      return known
          ? refuse(RefusalReason.UNKNOWN_VERSION, "version " + header.formVersion())
          : refuse(RefusalReason.UNKNOWN_PROCEDURE, "");
    }
    return answers(content, procedure.get(), today);
  }

  /** The definition a manifest names, if there is one. */
  Optional<ProcedureDefinition> procedure(ManifestHeader header) {
    return catalogue
        .procedure(header.procedureId(), header.formVersion())
        .filter(definition -> definition.formId().equals(header.formId()));
  }

  private static Optional<Refusal> answers(
      ApplicationPackage content, ProcedureDefinition procedure, LocalDate today) {
    Optional<Refusal> undeclared = undeclared(content, procedure);
    if (undeclared.isPresent()) {
      return undeclared;
    }
    Optional<Answers> answers = ApplicationAnswers.of(content.application(), procedure);
    if (answers.isEmpty()) {
      return refuse(RefusalReason.ANSWER_MISMATCH, "an item repeats where the form does not");
    }
    for (PackageDocument document : content.documents()) {
      if (procedure.document(document.documentId()).filter(r -> fits(document, r)).isEmpty()) {
        return refuse(RefusalReason.DOCUMENT_NOT_ASKED, document.documentId());
      }
    }
    Set<String> attached =
        content.documents().stream()
            .map(PackageDocument::documentId)
            .collect(Collectors.toUnmodifiableSet());
    List<Problem> problems = new AnswerCheck(procedure, today).all(answers.get(), attached);
    return first(problems, REQUIRED, RefusalReason.ANSWER_MISMATCH)
        .or(() -> first(problems, DOCUMENT, RefusalReason.DOCUMENT_MISSING));
  }

  /**
   * An item nobody declared is not taken in, since it would be held without purpose or period: the
   * sender is told which (its id has the form of a field id), and a clerk tells the applicant
   * (docs/adr/0028).
   */
  private static Optional<Refusal> undeclared(
      ApplicationPackage content, ProcedureDefinition procedure) {
    Set<String> declared = procedure.privacy().fields();
    return content.application().items().stream()
        .map(Item::id)
        .filter(id -> !declared.contains(id))
        .findFirst()
        .map(id -> new Refusal(RefusalReason.ANSWER_MISMATCH, "undeclared: " + id));
  }

  private static boolean fits(PackageDocument document, DocumentRequest request) {
    return request.mediaTypes().contains(document.type().mediaType())
        && document.content().length <= request.maxBytes();
  }

  private static Optional<Refusal> first(
      List<Problem> problems, String messageKey, RefusalReason reason) {
    return problems.stream()
        .filter(problem -> problem.messageKey().equals(messageKey))
        .map(problem -> new Refusal(reason, "missing: " + problem.fieldId()))
        .findFirst();
  }

  private static Optional<Refusal> refuse(RefusalReason reason, String detail) {
    return Optional.of(new Refusal(reason, detail));
  }
}
