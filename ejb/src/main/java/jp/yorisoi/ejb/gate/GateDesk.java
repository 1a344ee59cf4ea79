package jp.yorisoi.ejb.gate;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.privacy.Disclosure;
import jp.yorisoi.ejb.catalogue.privacy.MadeItem;
import jp.yorisoi.ejb.catalogue.privacy.Receiver;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.privacy.FigureStore;
import jp.yorisoi.ejb.privacy.PrivacyFigure;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.zone.Admitted;
import jp.yorisoi.policy.zone.Crosses;
import jp.yorisoi.policy.zone.CrossingRefused;
import jp.yorisoi.policy.zone.DeclaredFlows;

/**
 * The door of the gate. The inner zone pulls packages through it and publishes states and notices;
 * nothing of the outer zones calls it. What crosses is built here field by field of what {@code
 * flows.yaml} declares, and recorded by the names of the fields; anything else is refused. Each
 * method is one short transaction on {@code front}.
 */
@Stateless
@Guarded(Chain.FRONT)
public class GateDesk {
  /** Topic of mails to residents. */
  public static final String MAIL = "mail";

  private static final System.Logger LOG = System.getLogger(GateDesk.class.getName());
  private static final String ONLINE_REQUEST = "PITTARI";

  @Inject private GateStore store;
  @Inject private FigureStore figures;
  @Inject private Catalogue catalogue;
  @Inject private Outbox outbox;
  @Inject private DeclaredFlows flows;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /** For the container. */
  public GateDesk() {}

  GateDesk(
      GateStore store,
      FigureStore figures,
      Catalogue catalogue,
      Outbox outbox,
      DeclaredFlows flows,
      AuditDetails details,
      Clock clock) {
    this.store = store;
    this.figures = figures;
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.flows = flows;
    this.details = details;
    this.clock = clock;
  }

  /**
   * Packages that wait to be fetched and do not rest after a failure.
   *
   * @param limit at most so many
   * @return receipt numbers, oldest first
   */
  @Crosses("package-waiting")
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public List<String> waiting(int limit) {
    return store.waiting(limit, clock.instant()).stream()
        .flatMap(number -> numbered(number).stream())
        .toList();
  }

  /**
   * Reads one waiting package.
   *
   * @param receiptNumber receipt number
   * @return the package, or empty
   * @throws CrossingRefused when what is stored is not what may come in
   */
  @Crosses("package-in")
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PACKAGE_FETCHED,
      purpose = Purpose.CASE_HANDLING)
  public Optional<FetchedPackage> fetch(String receiptNumber) {
    details.aboutCase(receiptNumber);
    return store
        .find(receiptNumber)
        .map(fields -> FetchedPackage.of(crossing("package-in", fields)));
  }

  /**
   * Notes that the inner zone holds a package durably; called after its transaction committed.
   *
   * @param receiptNumber receipt number
   */
  @Crosses("take-in-done")
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public void markFetched(String receiptNumber) {
    Admitted done = crossing("take-in-done", Map.of("receiptNumber", receiptNumber));
    store.markFetched(done.text("receiptNumber"), clock.instant());
  }

  /**
   * Lets a package rest that could not become a case: 10 seconds, doubling up to an hour. It is
   * never given up, and meanwhile it holds no other.
   *
   * @param receiptNumber receipt number
   * @param reason stable code of what was in the way, for staff
   * @return how often it failed by now
   */
  @Crosses("take-in-rest")
  @Allow(
      permission = Permission.TAKE_IN_CASE,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.OPERATION)
  public int rest(String receiptNumber, String reason) {
    Admitted rest =
        crossing("take-in-rest", Map.of("receiptNumber", receiptNumber, "reason", reason));
    int failures = store.failures(receiptNumber) + 1;
    store.rest(
        receiptNumber,
        failures,
        clock.instant().plus(TakeInPause.after(failures)),
        rest.text("reason"));
    return failures;
  }

  /**
   * Packages that could not become a case yet, for those who run the system.
   *
   * @param limit at most so many
   * @return those that failed most often first
   */
  @Crosses("take-in-view")
  @Allow(
      permission = Permission.TEND_OUTBOX,
      event = AuditEvent.TAKE_IN_VIEWED,
      purpose = Purpose.OPERATION)
  public List<RestingPackage> resting(int limit) {
    List<RestingPackage> rows =
        store.resting(Math.min(Math.max(1, limit), 200)).stream()
            .map(row -> RestingPackage.of(flows.flow("take-in-view").admit(row.offered())))
            .toList();
    details.fields("flow=take-in-view", "rows=" + rows.size());
    return rows;
  }

  /**
   * Publishes a state to its owner and, if the case came from the online-request service, to it. A
   * second call with the same sequence changes nothing.
   *
   * @param state the state as {@link StatusUpdate#toJson} wrote it
   * @throws CrossingRefused when it says anything but what may go out
   */
  @Crosses("status-out")
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.STATUS_PUBLISHED,
      purpose = Purpose.CASE_HANDLING)
  public void publish(byte[] state) {
    StatusUpdate update = StatusUpdate.of(crossing("status-out", JsonTree.of(state)));
    details.aboutCase(update.receiptNumber());
    if (!store.publish(update)) {
      return;
    }
    store
        .origin(update.receiptNumber())
        .filter(origin -> ONLINE_REQUEST.equals(origin.source()))
        .ifPresent(origin -> tellOnlineRequest(origin, update));
  }

  /**
   * Publishes how many people's data the inner zone holds, for the public page: numbers by
   * procedure, rounded before they come here, never a person. A second call the same day changes
   * nothing.
   *
   * @param counted the numbers
   * @throws CrossingRefused when one of them is not what may go out
   */
  @Crosses("figures-out")
  @Allow(
      permission = Permission.PUBLISH_FIGURES,
      event = AuditEvent.FIGURES_PUBLISHED,
      purpose = Purpose.OPERATION)
  public void publishFigures(List<PrivacyFigure> counted) {
    for (PrivacyFigure figure : counted) {
      figures.put(PrivacyFigure.of(crossing("figures-out", figure.fields())));
    }
    details.fields("flow=figures-out", "figures=" + counted.size());
  }

  /**
   * Hands a notice over to the zone that sends mails.
   *
   * @param receiptNumber the case it is about
   * @param messageId id by which it is sent once
   * @param notice the notice, JSON {@code {"receiptNumber","to","subject","body"}}
   * @throws CrossingRefused when it says anything but what may go out, or is about another case
   */
  @Crosses("notice-out")
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.NOTICE_HANDED_OVER,
      purpose = Purpose.CASE_HANDLING)
  public void handOverNotice(String receiptNumber, String messageId, byte[] notice) {
    details.aboutCase(receiptNumber);
    Map<String, Object> offered = JsonTree.of(notice);
    offered.put("messageId", messageId);
    Admitted admitted = crossing("notice-out", offered);
    if (!receiptNumber.equals(admitted.text("receiptNumber"))) {
      throw new CrossingRefused("gate_contradicts", "receiptNumber");
    }
    if (!outbox.holds(Chain.FRONT, messageId)) {
      outbox.put(Chain.FRONT, MAIL, receiptNumber, admitted.text("messageId"), mail(admitted));
    }
  }

  /**
   * Publishes who looked at a request to its owner, if somebody outside can ask for that request. A
   * second call with the same key changes nothing.
   *
   * @param look what is published
   * @return false if it was published before, or there is no such request with a PIN
   * @throws CrossingRefused when it says anything but what may go out
   */
  @Crosses("looks-out")
  @Allow(
      permission = Permission.PUBLISH_STATUS,
      event = AuditEvent.LOOK_PUBLISHED,
      purpose = Purpose.CASE_HANDLING)
  public boolean publishLook(AccessLook look) {
    AccessLook admitted = AccessLook.of(crossing("looks-out", look.offered()));
    details.aboutCase(admitted.receiptNumber());
    return store.publish(admitted);
  }

  /** Ours always are; one that somebody wrote into the table by hand holds no other. */
  private Optional<String> numbered(String number) {
    try {
      Map<String, Object> offered = Map.of("receiptNumber", number);
      return Optional.of(flows.flow("package-waiting").admit(offered).text("receiptNumber"));
    } catch (CrossingRefused refused) {
      LOG.log(Level.ERROR, "a waiting package has a receipt number that is not ours", refused);
      return Optional.empty();
    }
  }

  /** Builds what crosses and notes the names of its fields; a refusal is noted too. */
  private Admitted crossing(String flow, Map<String, Object> offered) {
    try {
      Admitted admitted = flows.flow(flow).admit(offered);
      details.fields("flow=" + flow, String.join(",", admitted.names()));
      return admitted;
    } catch (CrossingRefused refused) {
      details.fields("flow=" + flow, refused.getMessage());
      throw refused;
    }
  }

  private static byte[] mail(Admitted notice) {
    return JSON.createObjectBuilder()
        .add("to", notice.text("to"))
        .add("subject", notice.text("subject"))
        .add("body", notice.text("body"))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Tells the service what the procedure declares for it (docs/adr/0028): without the state there
   * is nothing to tell, without the reason the state goes alone. What was left out is recorded.
   */
  private void tellOnlineRequest(GateStore.Origin origin, StatusUpdate update) {
    Disclosure told =
        catalogue
            .procedure(origin.procedureId(), origin.procedureVersion())
            .map(procedure -> procedure.privacy().to(Receiver.ONLINE_REQUEST))
            .orElseGet(() -> new Disclosure(Receiver.ONLINE_REQUEST, Set.of()));
    if (!told.mayTell(MadeItem.STATUS)) {
      details.fields("flow=status-out", "undeclared=" + MadeItem.STATUS);
      return;
    }
    String message = told.declared(MadeItem.REASON, update.message());
    if (!message.equals(update.message())) {
      details.fields("flow=status-out", "undeclared=" + MadeItem.REASON);
    }
    StatusReport report =
        new StatusReport(
            origin.sourceNumber(), update.sequence(), update.status(), message, update.changedAt());
    String messageId = update.receiptNumber() + "-s" + update.sequence();
    outbox.put(Chain.FRONT, StatusReport.TOPIC, update.receiptNumber(), messageId, report.toJson());
  }
}
