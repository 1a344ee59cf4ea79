package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.PackageIntake;
import jp.yorisoi.ejb.intake.WaitingPage;

/**
 * One run: everything that waits, page by page, one application after the other. What one of them
 * does is bounded and counted ({@link OnlineRequestItem}), so it cannot hold the others for long or
 * for ever. Stops when its time is up; the next run goes on, and an instance that dies in between
 * leaves nothing half done: what is stored is acknowledged the next time, with the same number.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineRequestFetch {
  private static final System.Logger LOG = System.getLogger(OnlineRequestFetch.class.getName());
  private static final int PAGE = 50;
  private static final Duration LONGEST_RUN = Duration.ofMinutes(2);

  @EJB private OnlineRequestPort service;
  @EJB private OnlineRequestItem one;
  @EJB private PackageIntake intake;
  @Inject private Cities cities;
  @Inject private Clock clock;

  /** For the container. */
  public OnlineRequestFetch() {}

  OnlineRequestFetch(
      OnlineRequestPort service,
      OnlineRequestItem one,
      PackageIntake intake,
      Cities cities,
      Clock clock) {
    this.service = service;
    this.one = one;
    this.intake = intake;
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * Fetches what waits, if this instance can judge and store it: one that cannot fails here, before
   * it touches an application.
   *
   * @return how many were taken in, refused and left for later
   * @throws OnlineRequestFailure when the list itself cannot be had
   */
  public String run() throws OnlineRequestFailure {
    intake.ready();
    String municipality = cities.current().code().value();
    Instant end = clock.instant().plus(LONGEST_RUN);
    FetchCount count = new FetchCount();
    Optional<String> cursor = Optional.empty();
    do {
      WaitingPage page = service.list(municipality, cursor, PAGE);
      for (WaitingPage.Waiting waiting : page.items()) {
        if (clock.instant().isAfter(end)) {
          return count.toString();
        }
        count.add(guarded(waiting));
      }
      // a service that keeps answering with the same cursor must not keep us here
      cursor = page.next().filter(next -> !page.items().isEmpty());
    } while (cursor.isPresent() && clock.instant().isBefore(end));
    return count.toString();
  }

  private OnlineRequestItem.Result guarded(WaitingPage.Waiting waiting) {
    try {
      return one.take(waiting);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "application " + waiting.number() + " failed, counted", failure);
      return OnlineRequestItem.Result.FAILED;
    }
  }
}
