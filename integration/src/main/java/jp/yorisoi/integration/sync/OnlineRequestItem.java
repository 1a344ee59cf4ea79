package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import jp.yorisoi.ejb.intake.IntakeDesk;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.PackageIntake;
import jp.yorisoi.ejb.intake.ReceivedPackage;
import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.intake.WaitingPage;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.intake.archive.PackageLimits;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.trace.RequestId;

/**
 * One waiting application: known already? then only acknowledge. Else count the attempt, fetch,
 * receive, acknowledge. Stored comes before acknowledged, so the service forgets nothing we do not
 * have; acknowledging again is harmless there, so dying in between is harmless here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineRequestItem {
  private static final System.Logger LOG = System.getLogger(OnlineRequestItem.class.getName());
  private static final Channel SOURCE = Channel.PITTARI;
  private static final byte[] NOT_FETCHED = {};

  /** What came of one application in one run. */
  public enum Result {
    /** Stored and acknowledged. */
    ACCEPTED,
    /** In quarantine and acknowledged. */
    REJECTED,
    /** Stored or in quarantine, but the service did not take the acknowledgement; next run. */
    UNACKNOWLEDGED,
    /** Not decided: a neighbour is down, this instance is not fit, or a pause is not over. */
    DEFERRED,
    /** Failed for a reason of its own; counted. */
    FAILED
  }

  @EJB private OnlineRequestPort service;
  @EJB private IntakeDesk desk;
  @EJB private PackageIntake intake;
  @Inject private CallerContext context;

  /** For the container. */
  public OnlineRequestItem() {}

  OnlineRequestItem(
      OnlineRequestPort service, IntakeDesk desk, PackageIntake intake, CallerContext context) {
    this.service = service;
    this.desk = desk;
    this.intake = intake;
    this.context = context;
  }

  /**
   * Takes one application.
   *
   * @param waiting as the service lists it
   * @return what came of it
   */
  public Result take(WaitingPage.Waiting waiting) {
    String number = waiting.number();
    context.continueRequest(RequestId.fresh()); // each application has a trace of its own
    Optional<IntakeOutcome> known = desk.known(SOURCE, number);
    if (known.isPresent()) {
      return acknowledge(number, known.get());
    }
    return switch (desk.begin(SOURCE, number)) {
      case LATER -> Result.DEFERRED;
      case NOW -> attempt(waiting, false);
      case LAST -> attempt(waiting, true);
      case NO_MORE -> quarantine(waiting, RefusalReason.NOT_PROCESSABLE, "failed too often");
    };
  }

  /** A fault of our own is no reason to refuse anybody: the application waits until it is gone. */
  private Result attempt(WaitingPage.Waiting waiting, boolean last) {
    try {
      return fetch(waiting, last);
    } catch (RuntimeException failure) {
      String fault = OwnFault.of(failure).orElseThrow(() -> failure);
      desk.ownFault(SOURCE, waiting.number(), fault);
      LOG.log(Level.ERROR, "application " + waiting.number() + " waits: " + fault, failure);
      return Result.DEFERRED;
    }
  }

  private Result fetch(WaitingPage.Waiting waiting, boolean last) {
    if (waiting.size() > PackageLimits.ARCHIVE_BYTES) {
      return quarantine(waiting, RefusalReason.TOO_LARGE, "archive bytes: " + waiting.size());
    }
    byte[] archive;
    try {
      archive = service.fetch(waiting.number());
    } catch (OnlineRequestFailure failure) {
      return notFetched(waiting, failure, last);
    }
    ReceivedPackage received =
        new ReceivedPackage(SOURCE, waiting.number(), waiting.arrivedAt(), archive);
    IntakeOutcome outcome = intake.takeIn(received);
    if (outcome instanceof IntakeOutcome.Deferred deferred) {
      if (!last) {
        return defer(waiting.number(), deferred.reason());
      }
      Refusal refusal = new Refusal(RefusalReason.REVOCATION_UNKNOWN, deferred.reason());
      return acknowledge(waiting.number(), desk.quarantine(received, refusal));
    }
    return acknowledge(waiting.number(), outcome);
  }

  private Result notFetched(
      WaitingPage.Waiting waiting, OnlineRequestFailure failure, boolean last) {
    return switch (failure.kind()) {
      case UNAVAILABLE ->
          last
              ? quarantine(waiting, RefusalReason.NOT_PROCESSABLE, failure.getMessage())
              : defer(waiting.number(), failure.getMessage());
      case TOO_LARGE -> quarantine(waiting, RefusalReason.TOO_LARGE, "more than was announced");
      case REFUSED, CONFUSED -> {
        log(waiting.number(), failure.getMessage());
        yield Result.FAILED;
      }
    };
  }

  private Result defer(String number, String reason) {
    desk.neighbourDown(SOURCE, number, reason);
    log(number, reason);
    return Result.DEFERRED;
  }

  private Result quarantine(WaitingPage.Waiting waiting, RefusalReason reason, String detail) {
    ReceivedPackage received =
        new ReceivedPackage(SOURCE, waiting.number(), waiting.arrivedAt(), NOT_FETCHED);
    return acknowledge(waiting.number(), desk.quarantine(received, new Refusal(reason, detail)));
  }

  private Result acknowledge(String number, IntakeOutcome outcome) {
    LOG.log(Level.INFO, "application {0}: {1}", number, word(outcome));
    try {
      service.acknowledge(number, outcome);
    } catch (OnlineRequestFailure failure) {
      log(number, failure.getMessage());
      return Result.UNACKNOWLEDGED;
    }
    desk.acknowledged(SOURCE, number);
    return outcome instanceof IntakeOutcome.Accepted ? Result.ACCEPTED : Result.REJECTED;
  }

  /** What ties the number of the service, our receipt number and the request id together. */
  private static String word(IntakeOutcome outcome) {
    if (outcome instanceof IntakeOutcome.Accepted accepted) {
      return "accepted as " + accepted.receiptNumber();
    }
    return outcome.outcomeCode();
  }

  private static void log(String number, String code) {
    LOG.log(Level.INFO, "application {0}: {1}", number, code);
  }
}
