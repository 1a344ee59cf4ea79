package jp.yorisoi.ejb.support.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.domain.NoticeKind;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.Test;

/** For bookings of which states a card is due. */
class MovedCardsTest {
  private static final Instant AT = Instant.parse("2027-04-06T01:00:00Z");
  private final List<Object> bound = new ArrayList<>();
  private final JdbcNoticeStore store = new JdbcNoticeStore();

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            MovedCardsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private List<Object> asked(NoticeKind kind) throws Exception {
    ResultSet nothing =
        proxy(
            ResultSet.class, (self, method, of) -> method.getName().equals("next") ? false : null);
    PreparedStatement statement =
        proxy(
            PreparedStatement.class,
            (self, method, of) -> {
              if (method.getName().startsWith("set")) {
                bound.add(of[1]);
              }
              return method.getName().equals("executeQuery") ? nothing : null;
            });
    Connection connection =
        proxy(
            Connection.class,
            (self, method, of) -> method.getName().equals("prepareStatement") ? statement : null);
    DataSource source = proxy(DataSource.class, (self, method, of) -> connection);
    SeatWorkshop.set(
        store,
        "sources",
        new DataSources() {
          @Override
          public DataSource of(Chain chain) {
            return source;
          }
        });
    bound.clear();
    store.due(kind, List.of(Reminder.POSTCARD), AT, AT.plusSeconds(1), 9);
    return bound;
  }

  @Test
  void of_a_class_that_is_moved_those_too_get_a_card_who_have_no_seat_yet() throws Exception {
    assertThat(asked(NoticeKind.MOVED)).contains("BOOKED", "OFFERED", "WAITING", "ENTERED");
    assertThat(asked(NoticeKind.CANCELLED))
        .contains("CANCELLED", "POSTCARD")
        .doesNotContain("BOOKED", "WAITING");
    assertThat(asked(NoticeKind.REMINDER)).contains("BOOKED").doesNotContain("WAITING");
  }
}
