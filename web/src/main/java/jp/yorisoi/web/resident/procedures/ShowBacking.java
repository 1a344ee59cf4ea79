package jp.yorisoi.web.resident.procedures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Office;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.web.resident.request.DraftCookie;
import jp.yorisoi.web.shell.CityShown;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/procedures/show.xhtml}. Parameter: id. Its form begins a request.
 */
@Named("procedureShow")
@RequestScoped
public class ShowBacking {

  @Inject private Catalogue catalogue;
  @Inject private Exchange exchange;
  @Inject private DraftCookie draft;
  @Inject private CityShown city;
  @Inject private LanguageShown language;
  @EJB private RequestDesk desk;

  private ProcedureDefinition procedure;
  private boolean again;

  /** Runs before the page is shown: finds the procedure, or begins a request. */
  public void open() {
    procedure = catalogue.procedure(exchange.field("id")).orElse(null);
    if (procedure == null) {
      exchange.notFound();
    } else if (exchange.isGenuine()) {
      draft.hold(desk.begin(procedure.id()), procedure.id());
      exchange.leadTo("/resident/request/form.xhtml");
    } else {
      again = exchange.isPosted();
    }
  }

  /** The procedure (EL). */
  public ProcedureDefinition getProcedure() {
    return procedure;
  }

  /** Whether the button has to be pressed again (EL). */
  public boolean isAgain() {
    return again;
  }

  /** The office in charge, by name (EL). */
  public String getOfficeName() {
    return office(procedure.officeId());
  }

  /** The law it stands on, in one line (EL). */
  public String getLegal() {
    return procedure.legal().stream()
        .map(ground -> ground.law() + " " + ground.article())
        .collect(Collectors.joining("、"));
  }

  private String office(String id) {
    return city.current().office(id).map(Office::name).map(language::of).orElseGet(city::getName);
  }
}
