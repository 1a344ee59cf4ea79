package jp.yorisoi.ejb.platform.job;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yorisoi.policy.database.DataSources;

/**
 * The rows that decide which instance runs a job. Outside container transactions: a lease is taken
 * and given back by itself, whatever happens to the work.
 *
 * <p>A lease is short and is {@linkplain #renew renewed} while the work goes on, so that the jobs
 * of an instance that died are taken over within half a minute; it is not renewed beyond {@link
 * Job#hold}.
 */
@ApplicationScoped
public class JobLeases {
  private static final String ENSURE =
      "INSERT IGNORE INTO job_lease (job, held_until, holder) VALUES (?, ?, '')";
  private static final String TAKE =
      "UPDATE job_lease SET held_until = ?, holder = ?, last_started_at = ?"
          + " WHERE job = ? AND held_until <= ?";
  private static final String RELEASE =
      // nobody's from now on: a renewal that comes late finds no lease of ours
      "UPDATE job_lease SET held_until = ?, holder = '', last_finished_at = ?, last_result = ?"
          + " WHERE job = ? AND holder = ?";
  private static final String RENEW =
      "UPDATE job_lease SET held_until = ? WHERE job = ? AND holder = ?";
  private static final int RESULT_LENGTH = 80;

  /** Long enough for several renewals to fail, short enough to take over from the dead. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final String holder = UUID.randomUUID().toString();
  private final Map<Job, Instant> running = new ConcurrentHashMap<>();

  @Inject private DataSources sources;
  @Inject private Clock clock;

  /** For the container. */
  public JobLeases() {}

  JobLeases(DataSources sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * Takes the lease of a job if nobody holds it.
   *
   * @param job which job
   * @return true if this instance may run it now
   * @throws SQLException if the database refuses
   */
  public boolean take(Job job) throws SQLException {
    Instant now = clock.instant();
    try (Connection connection = sources.of(job.chain()).getConnection()) {
      try (PreparedStatement take = connection.prepareStatement(TAKE)) {
        take.setObject(1, utc(heldUntil(now, now.plus(job.hold()))));
        take.setString(2, holder);
        take.setObject(3, utc(now));
        take.setString(4, job.name());
        take.setObject(5, utc(now));
        if (take.executeUpdate() == 1) {
          running.put(job, now.plus(job.hold()));
          return true;
        }
      }
      if (!ensure(connection, job)) {
        return false;
      }
    }
    return take(job); // not above: it would wait for a second connection while holding one
  }

  /**
   * Keeps the leases of the jobs that run here, each as long as one run of it may take. One that
   * cannot be renewed does not keep the others from it.
   *
   * @throws SQLException if a database refuses; its leases then end by time
   */
  public void renew() throws SQLException {
    SQLException first = null;
    for (Map.Entry<Job, Instant> one : running.entrySet()) {
      try {
        renew(one.getKey(), one.getValue());
      } catch (SQLException refused) {
        if (first == null) {
          first = refused;
        } else {
          first.addSuppressed(refused);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private void renew(Job job, Instant atMost) throws SQLException {
    Instant now = clock.instant();
    if (!now.isBefore(atMost)) {
      return;
    }
    try (Connection connection = sources.of(job.chain()).getConnection();
        PreparedStatement renew = connection.prepareStatement(RENEW)) {
      renew.setObject(1, utc(heldUntil(now, atMost)));
      renew.setString(2, job.name());
      renew.setString(3, holder);
      renew.executeUpdate();
    }
  }

  private static Instant heldUntil(Instant now, Instant atMost) {
    Instant lease = now.plus(LEASE);
    return lease.isBefore(atMost) ? lease : atMost;
  }

  /**
   * Gives the lease back.
   *
   * @param job which job
   * @param result what came out, at most 80 characters are kept
   * @throws SQLException if the database refuses; the lease then ends by time
   */
  public void release(Job job, String result) throws SQLException {
    LocalDateTime now = utc(clock.instant());
    running.remove(job);
    try (Connection connection = sources.of(job.chain()).getConnection();
        PreparedStatement release = connection.prepareStatement(RELEASE)) {
      release.setObject(1, now);
      release.setObject(2, now);
      release.setString(
          3, result.length() > RESULT_LENGTH ? result.substring(0, RESULT_LENGTH) : result);
      release.setString(4, job.name());
      release.setString(5, holder);
      release.executeUpdate();
    }
  }

  /** Makes the row of a job that never ran; false if it was there, held by another. */
  private static boolean ensure(Connection connection, Job job) throws SQLException {
    try (PreparedStatement ensure = connection.prepareStatement(ENSURE)) {
      ensure.setString(1, job.name());
      ensure.setObject(2, utc(Instant.EPOCH.plusSeconds(1)));
      return ensure.executeUpdate() == 1;
    }
  }
}
