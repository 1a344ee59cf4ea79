package jp.yorisoi.ejb.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.SeatWorkshop;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.MemoryCalls;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleNoticesTest {
  private static final Instant AT = Instant.parse("2027-04-06T01:00:00Z");
  private static final SupportSession SESSION =
      new SupportSession(7, "k", "p", AT, AT, AT, AT, 8, 2);

  @TempDir Path folder;
  private final MemoryCalls calls = new MemoryCalls();
  private final List<NoticeWay.Told> sent = new ArrayList<>();
  private final PeopleNotices notices = new PeopleNotices();
  private Vaults vaults;

  /** Reaches whoever has a mobile telephone. */
  private final NoticeWay way =
      new NoticeWay() {
        @Override
        public Optional<String> reaches(Attendee attendee, PhoneReason reason, Instant notAfter) {
          return attendee.phone().startsWith("090") ? Optional.of("SMS") : Optional.empty();
        }

        @Override
        public void put(Told told) {
          sent.add(told);
        }
      };

  @BeforeEach
  void open() throws Exception {
    vaults = SeatWorkshop.vaults(folder);
    CallerContext context = new CallerContext();
    context.actAs(Caller.NOBODY);
    SeatWorkshop.set(
        notices, "calls", calls.adding(vaults, context, Clock.fixed(AT, ZoneOffset.UTC)));
    SeatWorkshop.set(notices, "ways", all(way));
  }

  @SuppressWarnings("unchecked")
  private static Instance<NoticeWay> all(NoticeWay... ways) {
    return (Instance<NoticeWay>)
        Proxy.newProxyInstance(
            PeopleNoticesTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (self, method, arguments) -> {
              if (!method.getName().equals("stream")) {
                throw new UnsupportedOperationException(method.getName());
              }
              return Stream.of(ways);
            });
  }

  private static Person person(String number, String phone, boolean unlisted) {
    return new Person(
        number,
        new byte[32],
        new Attendee(
            Attendee.BookedFor.SELF,
            "ヤスギ " + number,
            phone,
            Set.of(),
            Attendee.Reminder.NONE,
            unlisted));
  }

  private String tell(Person person) {
    return notices.tell(
        new NoticeWay.Told(
            "o " + person.number(),
            person,
            SESSION,
            PhoneReason.MESSAGE,
            new LocalText("お知らせ", "お知らせ", "news", "aviso"),
            AT));
  }

  @Test
  void whom_a_way_reaches_gets_a_message_and_everybody_else_a_call() {
    Person mobile = person("A", "09011112222", false);
    Person landline = person("B", "0854001234", false);
    Person without = person("C", "", true);
    assertThat(notices.count(List.of(mobile, landline, without), PhoneReason.MESSAGE, AT))
        .isEqualTo(Map.of("SMS", 1, "電話", 2));
    assertThat(tell(mobile)).isEqualTo("SMS");
    assertThat(tell(landline)).isEqualTo("電話");
    assertThat(tell(without)).isEqualTo("電話");
    assertThat(sent).extracting(told -> told.person().number()).containsExactly("A");
    assertThat(calls.toMake()).containsExactly("MESSAGE B", "MESSAGE C");
    assertThat(calls.callees(vaults)).extracting(one -> one.say()).containsOnly("お知らせ");
    assertThat(calls.open(9).get(1).unlisted()).isTrue();
  }

  @Test
  void without_any_way_everybody_is_called_and_of_one_occasion_once() throws Exception {
    SeatWorkshop.set(notices, "ways", all());
    Person mobile = person("A", "09011112222", false);
    assertThat(tell(mobile)).isEqualTo("電話");
    tell(mobile);
    assertThat(calls.toMake()).containsExactly("MESSAGE A");
  }
}
