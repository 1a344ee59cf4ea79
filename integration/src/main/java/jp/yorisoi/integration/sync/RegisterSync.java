package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.platform.job.SyncCursors;
import jp.yorisoi.ejb.register.RegisterDesk;
import jp.yorisoi.ejb.register.RegisterPort;
import jp.yorisoi.ejb.register.ResidentRecord;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.setting.Setting;

/**
 * Reads the whole register page by page into the mirror. Who was not seen in a complete run is
 * removed; a run that breaks off removes nobody and is begun again.
 */
@ApplicationScoped
public class RegisterSync {
  private static final String CURSOR = "register";
  private static final int PAGE = 500;
  private static final int MINUTES = 60;

  @EJB private RegisterPort register;
  @Inject private RegisterDesk mirror;
  @Inject private SyncCursors cursors;
  @Inject private Cities cities;
  @Inject private Clock clock;

  /**
   * One run, if {@code YORISOI_REGISTER_SYNC_MINUTES} have passed since the last complete one.
   *
   * @return what came out
   */
  public String run() {
    Instant start = clock.instant();
    Duration pause = Duration.ofMinutes(Setting.number("YORISOI_REGISTER_SYNC_MINUTES", MINUTES));
    Optional<Instant> last = cursors.updatedAt(Chain.CORE, CURSOR);
    if (last.filter(at -> start.isBefore(at.plus(pause))).isPresent()) {
      return "not due";
    }
    int read = readAll(start);
    int removed = read == 0 ? 0 : mirror.finishRun(start); // an empty register is a broken one
    cursors.set(Chain.CORE, CURSOR, "read=" + read);
    return "read=" + read + " removed=" + removed;
  }

  private int readAll(Instant start) {
    Optional<AddresseeNumber> after = Optional.empty();
    int read = 0;
    while (true) {
      List<ResidentRecord> page = register.list(cities.current().code(), after, PAGE);
      if (!page.isEmpty()) {
        mirror.merge(page, start);
        after = Optional.of(page.get(page.size() - 1).addresseeNumber());
        read += page.size();
      }
      if (page.size() < PAGE) {
        return read;
      }
    }
  }
}
