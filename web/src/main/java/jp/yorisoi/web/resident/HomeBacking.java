package jp.yorisoi.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.web.resident.procedures.LifeEvents;

/** Page: {@code webapp/index.xhtml}. */
@Named
@RequestScoped
public class HomeBacking {

  @Inject private Catalogue catalogue;
  private List<String> events;

  /** Ids of the life events that have a procedure (EL). */
  public List<String> getEvents() {
    if (events == null) {
      events = LifeEvents.of(catalogue.procedures());
    }
    return events;
  }
}
