package jp.yorisoi.ejb.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.StatusText;
import jp.yorisoi.ejb.kernel.BusinessCalendar;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.platform.guess.Pins;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The door through which applicants follow their requests, with receipt number and PIN.
 *
 * <p>An unknown number, a number without PIN and a wrong PIN take the same time and give the same
 * answer; after five failures a number is closed for 15 minutes, whether it exists or not, and
 * after a hundred wherever they come from.
 */
@Stateless
@Guarded(Chain.FRONT)
public class StatusDesk {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String USE = "status";
  private static final String PIN_USE = "status-pin-of";
  private static final int CLOSED_MINUTES = 15;

  /** Compared with when there is nothing to compare with, so that it costs the same time. */
  private static final String NOTHING = "";

  @Inject private StatusStore store;
  @Inject private Guesses guesses;
  @Inject private Catalogue catalogue;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;

  /** For the container. */
  public StatusDesk() {}

  /** For tests: everything it works with. */
  StatusDesk(
      StatusStore store,
      Guesses guesses,
      Catalogue catalogue,
      Vaults vaults,
      AuditDetails details) {
    this.store = store;
    this.guesses = guesses;
    this.catalogue = catalogue;
    this.vaults = vaults;
    this.details = details;
  }

  /** The PINs that go with receipt numbers. */
  static Pins pins(Vaults vaults) {
    return new Pins(vaults.front(), PIN_USE);
  }

  /**
   * Looks up a request.
   *
   * @param typedNumber receipt number as typed
   * @param typedPin PIN as typed, full-width digits forgiven
   * @param language the reader's language
   * @return what became of it, or why it is not shown
   */
  @Allow(
      permission = Permission.LOOK_UP_STATUS,
      event = AuditEvent.STATUS_LOOKED_UP,
      purpose = Purpose.OWN_REQUEST)
  public StatusOutcome look(String typedNumber, String typedPin, Language language) {
    Optional<ReceiptNumber> parsed = ReceiptNumber.parse(typedNumber);
    if (parsed.isEmpty()) {
      details.notFound();
      return new StatusOutcome.NotFound();
    }
    ReceiptNumber number = parsed.get();
    details.aboutCase(number.value());
    if (!guesses.mayGuess(USE, number.value())) {
      details.fields("closed");
      details.notFound();
      return new StatusOutcome.Closed(CLOSED_MINUTES);
    }
    Optional<StatusStore.Sent> sent = store.find(number);
    boolean fits =
        pins(vaults)
            .fits(
                number.value(),
                TypedPin.digits(typedPin),
                sent.flatMap(StatusStore.Sent::pinHash).orElse(NOTHING));
    guesses.record(USE, number.value(), fits);
    if (fits) {
      details.fields("found", "procedure", "status", "message", "looks");
    } else {
      details.notFound();
    }
    return fits
        ? new StatusOutcome.Found(view(number, sent.orElseThrow(), language))
        : new StatusOutcome.NotFound();
  }

  private StatusView view(ReceiptNumber number, StatusStore.Sent sent, Language language) {
    ProcedureDefinition procedure =
        catalogue
            .procedure(sent.procedureId(), sent.procedureVersion())
            .orElseThrow(() -> new IllegalStateException("a request of no known procedure"));
    List<StatusView.Step> steps =
        store.steps(number).stream().map(step -> step(step, procedure, language)).toList();
    return new StatusView(
        number,
        procedure.name(),
        sent.arrivedAt(),
        expectedBy(sent.arrivedAt(), procedure),
        procedure.officeId(),
        steps,
        store.looks(number));
  }

  private static LocalDate expectedBy(Instant arrivedAt, ProcedureDefinition procedure) {
    return BusinessCalendar.standard()
        .plusBusinessDays(
            LocalDate.ofInstant(arrivedAt, JAPAN), procedure.deadlines().processingBusinessDays());
  }

  private static StatusView.Step step(
      StatusStore.Published published, ProcedureDefinition procedure, Language language) {
    StatusText text = procedure.statuses().get(published.status());
    Optional<String> note =
        Optional.of(published.message())
            .filter(message -> !message.isBlank() && !message.equals(text.message().ja()));
    return new StatusView.Step(
        published.status(),
        text.label().in(language),
        text.message().in(language),
        note,
        published.at());
  }
}
