package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.retention.CoreHoldDesk;
import jp.yorisoi.ejb.retention.HoldCheck;
import jp.yorisoi.ejb.retention.HoldDoor;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.NewHold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a new hold asks its desk, press by press. */
class HoldEnterBackingTest {
  private final List<NewHold> entered = new ArrayList<>();
  private List<HoldOutcome> problems = List.of();
  private long records = 2;
  private final HoldEnterBacking page = new HoldEnterBacking(new Retention());

  private final class Desk extends CoreHoldDesk {
    @Override
    public HoldCheck check(NewHold wish) {
      return new HoldCheck(problems, records);
    }

    @Override
    public HoldOutcome enter(NewHold wish) {
      entered.add(wish);
      return HoldOutcome.DONE;
    }
  }

  private final class Retention extends RetentionBacking {
    private static final long serialVersionUID = 1L;

    @Override
    public HoldDoor desk() {
      return new Desk();
    }

    @Override
    public List<HoldScope> getScopes() {
      return List.of(HoldScope.values());
    }

    @Override
    public String back(String what) {
      return what;
    }
  }

  @BeforeEach
  void type() {
    page.getTyped().put("target", "2611-000001-3");
    page.getTyped().put("reason", "訴訟");
    page.getTyped().put("orderedBy", "総務課長");
    page.getTyped().put("from", "令和8年11月26日");
  }

  @Test
  void the_first_press_shows_what_the_hold_covers_and_the_second_enters_it() {
    assertThat(page.go()).isNull();
    assertThat(page.isChecked()).isTrue();
    assertThat(page.getRecords()).isEqualTo(2);
    assertThat(page.getBad()).isEmpty();
    assertThat(entered).isEmpty();
    assertThat(page.go()).isEqualTo("entered");
    assertThat(entered)
        .singleElement()
        .satisfies(one -> assertThat(one.from()).isEqualTo(LocalDate.of(2026, 11, 26)))
        .satisfies(one -> assertThat(one.sure()).isFalse());
  }

  @Test
  void a_number_nobody_has_is_marked_and_kept_only_when_pressed_again() {
    records = 0;
    assertThat(page.go()).isNull();
    assertThat(page.getBad()).containsExactly("target");
    assertThat(page.getButton()).contains("確かめられないまま");
    assertThat(page.go()).isEqualTo("entered");
    assertThat(entered).singleElement().satisfies(one -> assertThat(one.sure()).isTrue());
  }

  @Test
  void what_was_changed_after_it_was_shown_is_shown_again() {
    page.go();
    page.getTyped().put("target", "2611-000002-1");
    assertThat(page.go()).isNull();
    page.getTyped().put("until", "いつか");
    assertThat(page.go()).isNull();
    assertThat(page.getBad()).containsExactly("until");
    assertThat(entered).isEmpty();
  }

  @Test
  void all_that_is_wrong_is_marked_at_once_each_at_its_field() {
    problems =
        List.of(
            HoldOutcome.WRONG_TARGET,
            HoldOutcome.REASON_MISSING,
            HoldOutcome.ORDER_MISSING,
            HoldOutcome.WRONG_PERIOD);
    page.getTyped().put("from", "");
    assertThat(page.go()).isNull();
    assertThat(page.getBad()).containsExactly("target", "orderedBy", "reason", "from");
    assertThat(page.isChecked()).isFalse();
  }

  @Test
  void an_individual_number_is_marked_where_it_stands() {
    problems = List.of(HoldOutcome.INDIVIDUAL_NUMBER);
    page.getTyped().put("orderedBy", "123456789018");
    page.go();
    assertThat(page.getBad()).containsExactly("orderedBy");
  }
}
