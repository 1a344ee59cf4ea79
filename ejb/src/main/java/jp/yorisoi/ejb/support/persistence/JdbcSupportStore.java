package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.SupportStore;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Sessions and bookings of the front schema. Plain JDBC, since every statement and its locks are
 * meant as written.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcSupportStore implements SupportStore {

  @Inject private DataSources sources;

  @Override
  public List<SupportSession> sessions(Instant from, Instant until) {
    return on(connection -> new SessionTable(connection).between(from, until));
  }

  @Override
  public Optional<SupportSession> session(long id) {
    return on(connection -> new SessionTable(connection).find(id));
  }

  @Override
  @Transactional(Transactional.TxType.SUPPORTS) // asked before the transaction that decides
  public Optional<Stored> find(String number) {
    return on(connection -> new BookingTable(connection).find(number));
  }

  @Override
  public Optional<String> movedTo(String number) {
    return on(connection -> new BookingTable(connection).movedTo(number));
  }

  @Override
  public List<Stored> seated(long sessionId) {
    return on(connection -> new BookingTable(connection).seated(sessionId));
  }

  @Override
  public boolean addSession(SupportSession session) {
    return on(connection -> new SessionTable(connection).add(session));
  }

  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  private <T> T on(Question<T> question) {
    try (Connection connection = sources.of(Chain.FRONT).getConnection()) {
      return question.ask(connection);
    } catch (SQLException refused) {
      throw new SupportUnavailable(refused);
    }
  }
}
