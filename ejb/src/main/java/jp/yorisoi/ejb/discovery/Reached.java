package jp.yorisoi.ejb.discovery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Counts how often classes were found: what, in which chosen district and age band, on which day.
 * Not who: no cookie, no address, no person; two looks of one reader are two.
 */
@ApplicationScoped
public class Reached {
  private static final System.Logger LOG = System.getLogger(Reached.class.getName());
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @EJB private DiscoveryDesk desk;
  @Inject private Tally tally;
  @Inject private Clock clock;

  /**
   * Counts one; never fails, since no page may fail for a figure.
   *
   * @param stage what happened
   * @param district id of a district of the city, empty without one
   * @param age code of an age band, empty without one
   */
  public void count(Stage stage, String district, String age) {
    Instant now = clock.instant();
    tally.count(new Counted(LocalDate.ofInstant(now, JAPAN), stage, district, age));
    Map<Counted, Integer> due = tally.due(now);
    if (due.isEmpty()) {
      return;
    }
    try {
      desk.store(due);
    } catch (RuntimeException refused) {
      tally.back(due);
      LOG.log(Level.WARNING, "counts are kept until the next minute", refused);
    }
  }
}
