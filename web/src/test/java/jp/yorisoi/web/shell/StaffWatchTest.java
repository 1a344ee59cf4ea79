package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class StaffWatchTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T23:30:00Z");
  private static final StaffView CLERK = clerk(Role.CLERK);

  private final HttpSession session = session();
  private Optional<StaffView> present = Optional.of(CLERK);
  private int asked;

  private static StaffView clerk(Role role) {
    return new StaffView("yasugi.ichiro", "安来 一郎", "子育て支援課", Set.of(role));
  }

  private boolean mayGoOn(Duration after) {
    return new StaffWatch(
            userId -> {
              asked++;
              return present;
            },
            Policies.serving("yasugi").current().signIn(),
            Clock.fixed(MORNING.plus(after), ZoneOffset.UTC))
        .mayGoOn(new StaffPrincipal(CLERK, MORNING), session);
  }

  @Test
  void the_account_is_asked_about_with_the_first_page_and_then_once_a_minute() {
    for (int second = 0; second <= 120; second += 10) {
      assertThat(mayGoOn(Duration.ofSeconds(second))).isTrue();
    }
    assertThat(asked).isEqualTo(3);
  }

  @Test
  void who_was_locked_or_dismissed_goes_on_for_a_minute_at_most() {
    assertThat(mayGoOn(Duration.ZERO)).isTrue();
    present = Optional.empty();
    assertThat(mayGoOn(Duration.ofSeconds(59))).isTrue();
    assertThat(mayGoOn(Duration.ofSeconds(60))).isFalse();
    assertThat(mayGoOn(Duration.ofSeconds(61))).as("and is not let in again").isFalse();
  }

  @Test
  void who_holds_other_roles_now_signs_in_anew() {
    present = Optional.of(clerk(Role.APPROVER));
    assertThat(mayGoOn(Duration.ZERO)).isFalse();
  }

  @Test
  void no_sign_in_is_good_for_longer_than_ten_hours() {
    assertThat(mayGoOn(Duration.ofHours(10).minusSeconds(1))).isTrue();
    assertThat(mayGoOn(Duration.ofHours(10))).isFalse();
  }

  private static HttpSession session() {
    Map<String, Object> attributes = new HashMap<>();
    return (HttpSession)
        Proxy.newProxyInstance(
            HttpSession.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (self, method, arguments) ->
                method.getName().equals("getAttribute")
                    ? attributes.get((String) arguments[0])
                    : attributes.put((String) arguments[0], arguments[1]));
  }
}
