package jp.yorisoi.ejb.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.cleaning.Cleaned;
import jp.yorisoi.ejb.cleaning.DocumentCleaner;
import jp.yorisoi.ejb.intake.ApplicationAnswers;
import jp.yorisoi.ejb.intake.archive.Applicant;
import jp.yorisoi.ejb.intake.archive.Application;
import jp.yorisoi.ejb.intake.archive.ApplicationPackage;
import jp.yorisoi.ejb.intake.archive.Contact;
import jp.yorisoi.ejb.intake.archive.Item;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.ejb.intake.archive.PackageReader;
import jp.yorisoi.ejb.intake.archive.ReadOutcome;
import jp.yorisoi.ejb.intake.archive.Sex;
import jp.yorisoi.policy.zone.Admitted;
import jp.yorisoi.policy.zone.Crosses;
import jp.yorisoi.policy.zone.CrossingRefused;
import jp.yorisoi.policy.zone.DeclaredFlows;

/**
 * Looks into a fetched package: builds its application of declared fields and cleans its documents,
 * one after the other and in no transaction. What the outer zone checked is checked again, since it
 * is the outer zone. A document of which there is no clean copy does not keep the package from
 * becoming a case; it is marked instead.
 */
@ApplicationScoped
public class PackageInspection {
  /** Longer than others in front take: nobody sits and waits for this one. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private Catalogue catalogue;
  @Inject private DeclaredFlows flows;

  /** For the container. */
  public PackageInspection() {}

  /**
   * For tests.
   *
   * @param catalogue procedures
   * @param flows declared flows
   */
  public PackageInspection(Catalogue catalogue, DeclaredFlows flows) {
    this.catalogue = catalogue;
    this.flows = flows;
  }

  /**
   * Looks into a package.
   *
   * @param fetched the package as the gate gave it
   * @return what may be read of it inside
   * @throws CrossingRefused when it cannot be read, its procedure is not known here, or it holds
   *     something no flow declares
   */
  @Crosses({"application-in", "document-in"})
  public InspectedPackage inspect(FetchedPackage fetched) {
    ProcedureDefinition definition =
        catalogue
            .procedure(fetched.procedureId(), fetched.procedureVersion())
            .orElseThrow(() -> new CrossingRefused("gate_unknown_procedure", "procedureVersion"));
    ApplicationPackage parts = read(fetched.archive());
    Application application = application(parts.application());
    if (ApplicationAnswers.of(application, definition).isEmpty()) {
      throw new CrossingRefused("gate_undeclared_field", "answers");
    }
    List<InspectedPackage.Document> documents = new ArrayList<>();
    for (PackageDocument document : parts.documents()) {
      if (definition.document(document.documentId()).isEmpty()) {
        throw new CrossingRefused("gate_undeclared_field", document.documentId());
      }
      documents.add(document(document));
    }
    return new InspectedPackage(application, documents);
  }

  private static ApplicationPackage read(byte[] archive) {
    if (PackageReader.read(archive) instanceof ReadOutcome.Read read) {
      return read.content();
    }
    throw new CrossingRefused("gate_not_of_the_form", "archive");
  }

  private Application application(Application declared) {
    Applicant applicant = declared.applicant();
    Map<String, Object> offered = new HashMap<>();
    offered.put("fullName", applicant.fullName());
    offered.put("fullNameKana", applicant.fullNameKana());
    offered.put("dateOfBirth", applicant.dateOfBirth());
    offered.put("sex", String.valueOf(applicant.sex().code()));
    offered.put("postalCode", applicant.postalCode());
    offered.put("fullAddress", applicant.fullAddress());
    offered.put("phoneNumber", declared.contact().phoneNumber().orElse(null));
    offered.put("emailAddress", declared.contact().emailAddress().orElse(null));
    offered.put("applicationDate", declared.applicationDate());
    offered.put("answers", answers(declared.items()));
    Admitted admitted = flows.flow("application-in").admit(offered);
    return new Application(
        "",
        admitted.date("applicationDate"),
        new Applicant(
            admitted.text("fullName"),
            admitted.text("fullNameKana"),
            admitted.date("dateOfBirth"),
            Sex.ofCode(admitted.text("sex")).orElse(Sex.UNKNOWN),
            admitted.text("postalCode"),
            admitted.text("fullAddress")),
        new Contact(
            Optional.ofNullable(admitted.text("phoneNumber")),
            Optional.ofNullable(admitted.text("emailAddress"))),
        "",
        items(declared.items(), admitted.members("answers")));
  }

  private static Map<String, Object> answers(List<Item> items) {
    Map<String, Object> answers = new HashMap<>();
    items.forEach(item -> answers.put(place(item), item.value()));
    return answers;
  }

  /** Labels stay outside: inside, the definition says what was asked. */
  private static List<Item> items(List<Item> declared, Map<String, Object> admitted) {
    return declared.stream()
        .map(item -> new Item(item.id(), "", item.index(), (String) admitted.get(place(item))))
        .toList();
  }

  private static String place(Item item) {
    OptionalInt index = item.index();
    return index.isPresent() ? item.id() + "/" + index.getAsInt() : item.id();
  }

  private InspectedPackage.Document document(PackageDocument document) {
    Map<String, Object> offered = new HashMap<>();
    offered.put("documentId", document.documentId());
    offered.put("mediaType", document.type().mediaType());
    Cleaned cleaned = cleaned(document.content());
    if (cleaned instanceof Cleaned.Clean clean) {
      offered.put("cleaning", InspectedPackage.CLEANED);
      offered.put("content", clean.content());
    } else if (cleaned instanceof Cleaned.Refused refused) {
      offered.put("cleaning", refused.reason().code());
      offered.put("content", new byte[0]);
    }
    Admitted admitted = flows.flow("document-in").admit(offered);
    return new InspectedPackage.Document(
        admitted.text("documentId"),
        admitted.text("mediaType"),
        admitted.text("cleaning"),
        admitted.bytes("content"));
  }

  private static Cleaned cleaned(byte[] content) {
    try {
      return DocumentCleaner.clean(content, PATIENCE);
    } catch (TimeoutException busy) {
      CrossingRefused later = new CrossingRefused("cleaning_busy", "documents");
      later.initCause(busy);
      throw later;
    }
  }
}
