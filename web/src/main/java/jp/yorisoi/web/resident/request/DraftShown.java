package jp.yorisoi.web.resident.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.web.shell.LanguageShown;

/** Part: {@code webapp/WEB-INF/parts/draft.xhtml}, the way back to a form that was begun. */
@Named
@RequestScoped
public class DraftShown {

  @Inject private DraftCookie draft;
  @Inject private Catalogue catalogue;
  @Inject private LanguageShown language;

  /** What is being filled in, empty when nothing is (EL). */
  public String getName() {
    return catalogue
        .procedure(draft.procedureId())
        .map(ProcedureDefinition::name)
        .map(language::of)
        .orElse("");
  }
}
