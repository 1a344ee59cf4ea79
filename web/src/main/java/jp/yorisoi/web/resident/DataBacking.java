package jp.yorisoi.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Field;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.web.shell.CityShown;
import jp.yorisoi.web.shell.LanguageShown;

/** Page: {@code webapp/resident/data.xhtml}: what is stored, what for, how long, who sees it. */
@Named("dataUse")
@RequestScoped
public class DataBacking {

  /**
   * What one procedure keeps.
   *
   * @param id its id
   * @param name its name
   * @param purpose what the answers are used for
   * @param items what is asked, by its question
   * @param documents what is attached
   * @param office who sees it
   */
  public record Use(
      String id,
      String name,
      String purpose,
      List<String> items,
      List<String> documents,
      String office) {
    /** Takes copies of the lists. */
    public Use {
      items = List.copyOf(items);
      documents = List.copyOf(documents);
    }
  }

  @Inject private Catalogue catalogue;
  @Inject private CityShown city;
  @Inject private LanguageShown language;
  private List<Use> uses;

  /** Every procedure with what it keeps (EL). */
  public List<Use> getUses() {
    if (uses == null) {
      uses = catalogue.procedures().stream().map(this::use).toList();
    }
    return uses;
  }

  private Use use(ProcedureDefinition one) {
    return new Use(
        one.id(),
        language.of(one.name()),
        language.of(one.purpose()),
        one.fields().map(Field::label).map(language::of).distinct().toList(),
        one.documents().stream().map(DocumentRequest::label).map(language::of).toList(),
        city.current()
            .office(one.officeId())
            .map(office -> language.of(office.name()))
            .orElseGet(city::getName));
  }
}
