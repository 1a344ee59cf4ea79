package jp.yorisoi.ejb.platform.guess;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vaults;

/**
 * Counts failed guesses per number looked up, whether the number exists or not. Guesses at one
 * number stand in line: {@link #mayGuess} holds its row until the caller's transaction ends, so a
 * hundred at once are no way around the count.
 *
 * <p>Failures are also counted per place they come from ({@link GuessRule}), so that trying one PIN
 * at a thousand numbers is no way around it either. That row is held by failures only.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Guesses {
  private static final String HOLD =
      "INSERT INTO guess_counter (subject_hash, failures, since) VALUES (?, 0, ?)"
          + " ON DUPLICATE KEY UPDATE failures = failures";
  private static final String READ =
      "SELECT failures, since FROM guess_counter WHERE subject_hash = ? FOR UPDATE";
  private static final String WRITE =
      "UPDATE guess_counter SET failures = ?, since = ? WHERE subject_hash = ?";
  private static final String LOOK =
      "SELECT failures, since FROM guess_counter WHERE subject_hash = ?";
  private static final String FORGET = "DELETE FROM guess_counter WHERE since < ?";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Whether somebody may guess at a number now.
   *
   * @param use what is looked up, for example {@code status}; counted apart
   * @param number the number as it is stored
   * @return false after five failures in a row at the number, for 15 minutes, and after a hundred
   *     from where the caller is
   * @throws IllegalStateException when the database refuses
   */
  public boolean mayGuess(String use, String number) {
    Instant now = clock.instant();
    try (Connection connection = sources.of(Chain.FRONT).getConnection()) {
      if (isClosedForThePlace(connection, now)) {
        return false;
      }
      byte[] subject = subject(use, number);
      try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
        hold.setBytes(1, subject);
        hold.setObject(2, utc(now));
        hold.executeUpdate();
      }
      try (PreparedStatement read = connection.prepareStatement(READ)) {
        read.setBytes(1, subject);
        try (ResultSet row = read.executeQuery()) {
          row.next();
          return !GuessRule.isClosed(row.getInt(1), instant(row, "since"), now);
        }
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be counted", refused);
    }
  }

  /**
   * Writes down how a permitted guess went.
   *
   * @param use as asked before
   * @param number as asked before
   * @param right true forgives earlier failures
   * @throws IllegalStateException when the database refuses
   */
  public void record(String use, String number, boolean right) {
    Instant now = clock.instant();
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement read = connection.prepareStatement(READ);
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      byte[] subject = subject(use, number);
      read.setBytes(1, subject);
      int failures = 0;
      try (ResultSet row = read.executeQuery()) {
        if (row.next()) {
          failures = GuessRule.counting(row.getInt(1), instant(row, "since"), now);
        }
      }
      write.setInt(1, right ? 0 : failures + 1);
      write.setObject(2, utc(now));
      write.setBytes(3, subject);
      write.executeUpdate();
      if (!right) {
        countForThePlace(connection, now);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be counted", refused);
    }
  }

  /**
   * Begins a guess that is decided together with others.
   *
   * @param use what is looked up, for example {@code booking}; counted apart
   * @param number the number as it is stored
   * @return what it is counted under, with the place of the present caller
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Guess at(String use, String number) {
    return new Guess(Hash.of(subject(use, number)), place().map(Hash::of));
  }

  /**
   * Looks at the counts of guesses without holding them, aside of any transaction. A right guess
   * among these changes no count; any other has to be decided in a {@link #round}.
   *
   * @param guesses at least one
   * @return those at numbers nobody has guessed wrong at, from places where guessing is open
   * @throws IllegalStateException when the database refuses
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Set<Guess> untroubled(List<Guess> guesses) {
    Instant now = clock.instant();
    List<Hash> all =
        guesses.stream()
            .flatMap(guess -> Stream.concat(Stream.of(guess.subject()), guess.place().stream()))
            .toList();
    try (Connection connection = sources.aside(Chain.FRONT).getConnection()) {
      Map<Hash, GuessCount> counts = new GuessTable(connection).read(all);
      return guesses.stream()
          .filter(guess -> GuessRule.isUntroubled(guess, counts, now))
          .collect(Collectors.toSet());
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be looked at", refused);
    }
  }

  /**
   * Reads the counts of guesses and holds their rows until the transaction ends.
   *
   * @param guesses at least one
   * @return decides about them, one after the other
   * @throws IllegalStateException when the database refuses
   */
  public GuessRound round(List<Guess> guesses) {
    Instant now = clock.instant();
    List<Hash> places = guesses.stream().flatMap(guess -> guess.place().stream()).toList();
    try (Connection connection = sources.of(Chain.FRONT).getConnection()) {
      GuessTable table = new GuessTable(connection);
      return new GuessRound(
          table.held(guesses.stream().map(Guess::subject).toList(), now),
          places.isEmpty() ? Map.of() : table.read(places),
          now);
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be counted", refused);
    }
  }

  /**
   * Writes down how the guesses of a round went.
   *
   * @param round the round
   * @throws IllegalStateException when the database refuses
   */
  public void record(GuessRound round) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection()) {
      GuessTable table = new GuessTable(connection);
      table.write(round.changed());
      table.add(round.failed(), clock.instant());
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be counted", refused);
    }
  }

  /**
   * Forgets numbers nobody guessed at for a day.
   *
   * @return how many
   * @throws IllegalStateException when the database refuses
   */
  public int forgetOld() {
    try (Connection connection = sources.of(Chain.FRONT).getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setObject(1, utc(clock.instant()).minusDays(1));
      return forget.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException("guesses cannot be forgotten", refused);
    }
  }

  private boolean isClosedForThePlace(Connection connection, Instant now) throws SQLException {
    Optional<byte[]> place = place();
    if (place.isEmpty()) {
      return false;
    }
    try (PreparedStatement look = connection.prepareStatement(LOOK)) {
      look.setBytes(1, place.get());
      try (ResultSet row = look.executeQuery()) {
        return row.next() && GuessRule.isClosedFor(row.getInt(1), instant(row, "since"), now);
      }
    }
  }

  private void countForThePlace(Connection connection, Instant now) throws SQLException {
    Optional<byte[]> place = place();
    if (place.isPresent()) {
      new GuessTable(connection).add(Map.of(Hash.of(place.get()), 1), now);
    }
  }

  private Optional<byte[]> place() {
    return Place.of(context.caller().origin()).map(place -> subject("place", place));
  }

  private byte[] subject(String use, String number) {
    return vaults.front().keyedHash("guess-" + use, number.getBytes(StandardCharsets.UTF_8));
  }
}
