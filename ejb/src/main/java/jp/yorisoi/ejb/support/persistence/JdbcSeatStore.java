package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatStore;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.domain.WishRules.HouseholdSeat;
import jp.yorisoi.ejb.support.domain.WishRules.OpenSeat;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Seats of several callers at once: few statements, each for all of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcSeatStore implements SeatStore {
  @Inject private DataSources sources;

  @Override
  public List<SupportSession> hold(Collection<Long> ids) {
    return on(connection -> new SessionTable(connection).hold(ids));
  }

  @Override
  public Standing standing(Asked asked) {
    return on(connection -> new StandingTable(connection).read(asked));
  }

  @Override
  public List<Stored> byNumbers(Collection<String> numbers) {
    return on(connection -> new BookingTable(connection).byNumbers(numbers));
  }

  /** Aside, so that connections of transactions stay as transactions leave them. */
  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Stored> look(Collection<String> numbers) {
    return on(
        sources.aside(Chain.FRONT), connection -> new BookingTable(connection).byNumbers(numbers));
  }

  @Override
  public void write(Changes changes) {
    on(
        connection -> {
          SlotTable slots = new SlotTable(connection);
          slots.cancel(changes.returned(), changes.now());
          LineTable lines = new LineTable(connection);
          lines.move(changes.moved(), changes.now());
          slots.free(changes.freed());
          slots.add(changes.given(), changes.now());
          new SessionTable(connection).change(changes.taken());
          lines.log(changes.turns(), changes.now());
          return null;
        });
  }

  @Override
  public List<OpenSeat> openSeats(Collection<Hash> persons, Collection<Hash> households) {
    return on(connection -> new HouseholdTable(connection).open(persons, households));
  }

  @Override
  public void writeHouseholds(List<HouseholdSeat> seats, Set<String> freed) {
    if (seats.isEmpty() && freed.isEmpty()) {
      return;
    }
    on(
        connection -> {
          new SlotTable(connection).free(freed);
          new HouseholdTable(connection).write(seats);
          return null;
        });
  }

  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  private <T> T on(Question<T> question) {
    return on(sources.of(Chain.FRONT), question);
  }

  private static <T> T on(DataSource source, Question<T> question) {
    try (Connection connection = source.getConnection()) {
      return question.ask(connection);
    } catch (SQLException refused) {
      throw new SupportUnavailable(refused);
    }
  }
}
