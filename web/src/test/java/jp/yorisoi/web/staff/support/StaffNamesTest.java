package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.identity.FrontIdentityDesk;
import jp.yorisoi.web.shell.Beans;
import org.junit.jupiter.api.Test;

class StaffNamesTest {
  private final List<String> asked = new ArrayList<>();
  private final StaffNames names = Beans.with(new StaffNames(), new Desk());

  @Test
  void who_did_something_stands_there_by_name_and_is_asked_for_once_a_page() {
    assertThat(names.of("hirose.midori")).isEqualTo("広瀬 みどり");
    assertThat(names.of("hirose.midori")).isEqualTo("広瀬 みどり");
    assertThat(asked).containsExactly("hirose.midori");
  }

  @Test
  void an_account_nobody_knows_any_more_stands_for_itself() {
    assertThat(names.of("gone.long.ago")).isEqualTo("gone.long.ago");
  }

  @Test
  void what_is_no_account_is_said_in_words_and_not_asked_for() {
    assertThat(names.of("job:offers")).isEqualTo("自動");
    assertThat(names.of("resident")).isEqualTo("本人");
    assertThat(names.of(null)).isEmpty();
    assertThat(asked).isEmpty();
  }

  private final class Desk extends FrontIdentityDesk {
    @Override
    public Optional<String> name(String userId) {
      asked.add(userId);
      return "hirose.midori".equals(userId) ? Optional.of("広瀬 みどり") : Optional.empty();
    }
  }
}
