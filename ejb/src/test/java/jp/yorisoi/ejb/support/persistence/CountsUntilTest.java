package jp.yorisoi.ejb.support.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatStore.Asked;
import org.junit.jupiter.api.Test;

/** Both that count what somebody has ahead count a held seat as long as it is held. */
class CountsUntilTest {
  private static final Set<Hash> SOMEBODY = Set.of(Hash.of(new byte[32]));
  private final List<String> asked = new ArrayList<>();

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            CountsUntilTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Connection connection() {
    ResultSet nothing =
        proxy(
            ResultSet.class, (self, method, of) -> method.getName().equals("next") ? false : null);
    PreparedStatement statement =
        proxy(
            PreparedStatement.class,
            (self, method, of) -> method.getName().equals("executeQuery") ? nothing : null);
    return proxy(
        Connection.class,
        (self, method, of) -> {
          if (method.getName().equals("prepareStatement")) {
            asked.add((String) of[0]);
            return statement;
          }
          return null;
        });
  }

  @Test
  void a_seat_that_is_held_beyond_the_closing_counts_until_its_offer_ends() throws Exception {
    new StandingTable(connection()).read(new Asked(Set.of(), Set.of(), SOMEBODY, Set.of()));
    new HouseholdTable(connection()).open(SOMEBODY, Set.of());
    assertThat(asked)
        .hasSize(2)
        .allSatisfy(
            sql ->
                assertThat(sql)
                    .contains(
                        "ELSE GREATEST(s.closes_at, COALESCE(b.offer_until, s.closes_at)) END"));
  }
}
