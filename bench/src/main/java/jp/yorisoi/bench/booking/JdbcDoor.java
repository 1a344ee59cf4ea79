package jp.yorisoi.bench.booking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import jp.yorisoi.bench.load.Answer;
import jp.yorisoi.bench.load.Door;
import jp.yorisoi.bench.load.Wish;
import jp.yorisoi.launcher.database.Login;

/** The peer: bare JDBC, a connection for each caller, one transaction for each request. */
class JdbcDoor implements Door, AutoCloseable {
  private static final long NUMBERS = 100_000_000;

  /** Shares no factor with the numbers there are: each number is drawn once. */
  private static final long STEP = 61_803_399;

  private static final AtomicLong DRAWN = new AtomicLong();

  private final Login login;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final Queue<Connection> all = new ConcurrentLinkedQueue<>();

  JdbcDoor(Login login) {
    this.login = login;
  }

  /** Work on one connection. */
  interface Work {
    Answer on(PeerTransaction transaction) throws SQLException;
  }

  @Override
  public Answer book(Wish wish) throws SQLException {
    return transaction(at -> book(at, wish));
  }

  @Override
  public Answer cancel(String number, String pin) throws SQLException {
    return transaction(at -> cancel(at, number));
  }

  Answer book(PeerTransaction at, Wish wish) throws SQLException {
    String before = at.byKey(wish, false);
    if (before != null) {
      return at.isGivenBack() ? givenBack(at, wish) : booked(at, wish, before);
    }
    boolean full = at.looksFull(wish.session());
    at.readHeld(wish);
    return full ? full(at, wish) : take(at, wish);
  }

  private Answer take(PeerTransaction at, Wish wish) throws SQLException {
    String number = draw();
    if (!at.take(wish.session())) {
      String first = at.byKey(wish, true);
      return first == null ? full(at, wish) : booked(at, wish, first);
    }
    if (at.add(wish, number)) {
      return booked(at, wish, number);
    }
    at.giveBack(wish.session());
    return booked(at, wish, at.byKey(wish, true));
  }

  Answer cancel(PeerTransaction at, String number) throws SQLException {
    at.guess(number);
    long session = at.sessionOf(number);
    at.looksFull(session);
    at.lock(session);
    boolean cancelled = at.cancel(number);
    if (cancelled) {
      at.giveBack(session);
    }
    at.audit("SUPPORT_CANCELLED", "OWN_REQUEST", number, null, null);
    return cancelled ? Answer.CANCELLED : Answer.other("already_cancelled");
  }

  Answer booked(PeerTransaction at, Wish wish, String number) throws SQLException {
    at.audit("SUPPORT_BOOKED", "SUPPORT_BOOKING", number, subject(wish), null);
    return Answer.booked(number, "000000");
  }

  private Answer givenBack(PeerTransaction at, Wish wish) throws SQLException {
    String session = "session " + wish.session();
    String fields = "refused,key_reused_for_other_body";
    at.audit("SUPPORT_BOOKED", "SUPPORT_BOOKING", session, subject(wish), fields);
    return Answer.GIVEN_BACK;
  }

  Answer full(PeerTransaction at, Wish wish) throws SQLException {
    String session = "session " + wish.session();
    at.audit("SUPPORT_BOOKED", "SUPPORT_BOOKING", session, subject(wish), "refused,full");
    return Answer.FULL;
  }

  static String draw() {
    long drawn = DRAWN.incrementAndGet() * STEP % NUMBERS;
    return "P-%04d-%04d-0".formatted(drawn / 10_000, drawn % 10_000);
  }

  private static String subject(Wish wish) {
    return "%032d".formatted(wish.person());
  }

  private Answer transaction(Work work) throws SQLException {
    Connection mine = take();
    try {
      Answer answer = work.on(new PeerTransaction(mine));
      mine.commit();
      return answer;
    } catch (SQLException refused) {
      mine.rollback();
      throw refused;
    } finally {
      idle.add(mine);
    }
  }

  private Connection take() throws SQLException {
    Connection free = idle.poll();
    if (free == null) {
      free = login.connect();
      free.setAutoCommit(false);
      all.add(free);
    }
    return free;
  }

  /** How many connections were opened; never more than callers at once. */
  int connections() {
    return all.size();
  }

  @Override
  public void close() throws SQLException {
    for (Connection one : List.copyOf(all)) {
      one.close();
    }
  }
}
