package jp.yorisoi.ejb.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.AnswerSummary;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.RegisterLink;
import jp.yorisoi.ejb.procedure.domain.ItemComparison;
import jp.yorisoi.ejb.register.ResidentRecord;

/**
 * What was declared beside what the register says, as the definition of the procedure links its
 * fields with register items.
 */
final class RegisterComparison {
  private final ProcedureDefinition definition;
  private final Answers answers;
  private final HouseholdMembers members;

  /**
   * Prepares a comparison.
   *
   * @param definition the procedure
   * @param answers what was declared
   * @param applicant number of the linked resident, or null
   * @param household the linked resident's household; empty when nobody is linked
   */
  RegisterComparison(
      ProcedureDefinition definition,
      Answers answers,
      String applicant,
      List<ResidentRecord> household) {
    this.definition = definition;
    this.answers = answers;
    this.members = new HouseholdMembers(applicant, household);
  }

  int differences() {
    int count = 0;
    for (Page page : definition.pagesFor(answers)) {
      for (int i = 0; i < page.entries(answers); i++) {
        for (Field field : page.fields()) {
          count += compared(field, i) == ItemComparison.DIFFERENT ? 1 : 0;
        }
      }
    }
    return count;
  }

  List<CaseView.Section> sections() {
    List<CaseView.Section> sections = new ArrayList<>();
    for (AnswerSummary.Section section : AnswerSummary.of(definition, answers, Language.JA)) {
      sections.add(
          new CaseView.Section(section.title(), section.lines().stream().map(this::line).toList()));
    }
    return sections;
  }

  private CaseView.Line line(AnswerSummary.Line line) {
    Field field = definition.field(line.fieldId()).orElseThrow();
    ItemComparison comparison = compared(field, line.index());
    String registered =
        comparison == ItemComparison.NOT_COMPARED
            ? ""
            : AnswerSummary.words(field, registered(field, line.index()), Language.JA);
    return new CaseView.Line(
        line.label(),
        line.answer(),
        registered,
        comparison.name().toLowerCase(java.util.Locale.ROOT));
  }

  private ItemComparison compared(Field field, int index) {
    if (field.register().isEmpty() || !field.isAsked(answers, index)) {
      return ItemComparison.NOT_COMPARED;
    }
    return ItemComparison.of(answers.value(field.id(), index), registered(field, index));
  }

  /** The register's value of the item a field is linked with; null when there is no record. */
  private String registered(Field field, int index) {
    RegisterLink link = field.register().orElseThrow();
    Optional<ResidentRecord> person =
        switch (link.person()) {
          case "applicant" -> members.applicant();
          case "spouse" -> members.spouse();
          case "child" ->
              members.child(declared(link, "date-of-birth", index), declared(link, "name", index));
          default -> Optional.empty();
        };
    return person.map(record -> item(record, link.item())).orElse(null);
  }

  /** Another declared item of the same entry, by which a child of the household is told apart. */
  private String declared(RegisterLink link, String item, int index) {
    return definition
        .fields()
        .filter(
            field ->
                field
                    .register()
                    .filter(l -> l.person().equals(link.person()))
                    .filter(l -> item.equals(l.item()))
                    .isPresent())
        .findFirst()
        .map(field -> answers.value(field.id(), index))
        .orElse("");
  }

  private static String item(ResidentRecord resident, String item) {
    return switch (item) {
      case "name" -> resident.name();
      case "kana" -> resident.kana();
      case "date-of-birth" -> resident.birthDate();
      case "sex" -> resident.sex();
      case "postal-code" -> resident.postalCode();
      case "address" -> resident.address();
      default -> throw new IllegalArgumentException("no such register item");
    };
  }
}
