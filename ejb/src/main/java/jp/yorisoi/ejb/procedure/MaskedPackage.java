package jp.yorisoi.ejb.procedure;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What a package declares, with every individual number in it masked. Nobody is turned away for
 * having written one: the sealed package stays as it was signed, and this is what is copied out of
 * it into columns, pages, notices and hand-overs (docs/adr/0014).
 */
final class MaskedPackage {
  /** How the note of the office begins that says so. */
  static final String MARK = "個人番号の記入あり";

  private final ProcedureDefinition definition;
  private final Answers declared;
  private final Answers answers;

  /**
   * Masks what was declared.
   *
   * @param definition the procedure
   * @param declared the answers as they came
   */
  MaskedPackage(ProcedureDefinition definition, Answers declared) {
    this.definition = definition;
    this.declared = declared;
    this.answers = declared.changed(IndividualNumber::masked);
  }

  /** The answers without individual numbers. */
  Answers answers() {
    return answers;
  }

  /**
   * The note for the clerks: in which answers there was one, by their labels.
   *
   * @return empty when there was none
   */
  String note() {
    List<String> labels = new ArrayList<>();
    definition
        .fields()
        .filter(field -> !answers.values(field.id()).equals(declared.values(field.id())))
        .forEach(field -> labels.add(field.label().in(Language.JA)));
    return labels.isEmpty()
        ? ""
        : MARK + "（" + String.join("、", labels) + "）。番号は伏せ、受け取った申請のまま封をして保管しています。";
  }
}
