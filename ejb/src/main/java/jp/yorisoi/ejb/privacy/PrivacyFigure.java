package jp.yorisoi.ejb.privacy;

import java.time.LocalDate;
import java.util.Map;
import jp.yorisoi.policy.zone.Admitted;

/**
 * The numbers of one procedure or booking kind as one schema counted them, fit to be public.
 *
 * @param assessed {@code procedure:<id>} or {@code kind:<id>}
 * @param countedIn name of the schema that counted
 * @param people people who asked for it and whose data are held, rounded down to tens; 0 is "below
 *     ten"
 * @param peopleFrom the threshold that all people it may be about reach, family too
 * @param handlers staff who can open the data
 * @param countedOn the day, in Japan
 */
public record PrivacyFigure(
    String assessed,
    String countedIn,
    int people,
    int peopleFrom,
    int handlers,
    LocalDate countedOn) {

  /** As the gate is offered it (flow {@code figures-out}). */
  public Map<String, Object> fields() {
    return Map.of(
        "assessed",
        assessed,
        "countedIn",
        countedIn,
        "people",
        (long) people,
        "peopleFrom",
        (long) peopleFrom,
        "handlers",
        (long) handlers,
        "countedOn",
        countedOn);
  }

  /**
   * Out of what the gate let pass.
   *
   * @param admitted fields of the flow {@code figures-out}
   * @return the numbers
   */
  public static PrivacyFigure of(Admitted admitted) {
    return new PrivacyFigure(
        admitted.text("assessed"),
        admitted.text("countedIn"),
        admitted.number("people"),
        admitted.number("peopleFrom"),
        admitted.number("handlers"),
        admitted.date("countedOn"));
  }
}
