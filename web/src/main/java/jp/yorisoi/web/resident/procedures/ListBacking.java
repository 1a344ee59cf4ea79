package jp.yorisoi.web.resident.procedures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/** Page: {@code webapp/resident/procedures/list.xhtml}. Parameters: q (words), event, lost. */
@Named("procedureList")
@RequestScoped
public class ListBacking {
  private static final int LONGEST = 100;

  @Inject private Catalogue catalogue;
  @Inject private Exchange exchange;
  @Inject private LanguageShown language;
  private List<String> events;
  private List<ProcedureDefinition> found;

  /** What was searched for, as typed (EL). */
  public String getQuestion() {
    return exchange.field("q").strip();
  }

  /** That too much was typed, empty for not (EL). */
  public String getProblem() {
    int typed = getQuestion().length();
    return typed > LONGEST ? language.texts().get("answers.too_long", LONGEST, typed) : "";
  }

  /** The life event chosen, empty for none (EL). */
  public String getEvent() {
    String asked = exchange.field("event");
    return getEvents().contains(asked) ? asked : "";
  }

  /** The life events to choose from (EL). */
  public List<String> getEvents() {
    if (events == null) {
      events = LifeEvents.of(catalogue.procedures());
    }
    return events;
  }

  /** Whether a form could not be found any more and the reader was led here (EL). */
  public boolean isLost() {
    return !exchange.field("lost").isEmpty();
  }

  /** What fits (EL). */
  public List<ProcedureDefinition> getFound() {
    if (found == null) {
      found = find();
    }
    return found;
  }

  private List<ProcedureDefinition> find() {
    String event = getEvent();
    List<ProcedureDefinition> all =
        event.isEmpty()
            ? catalogue.procedures()
            : catalogue.procedures().stream()
                .filter(one -> one.lifeEvents().contains(event))
                .toList();
    return getProblem().isEmpty() ? ProcedureSearch.find(all, getQuestion()) : List.of();
  }

  /** Everything there is, for when nothing fits (EL). */
  public List<ProcedureDefinition> getAll() {
    return catalogue.procedures();
  }
}
