package jp.yorisoi.ejb.procedure.domain;

import static jp.yorisoi.ejb.procedure.domain.CaseState.APPROVED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.ARRIVED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.FORWARDED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.PROPOSED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.REJECTED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.RETURNED;
import static jp.yorisoi.ejb.procedure.domain.CaseState.TAKEN_IN;
import static jp.yorisoi.ejb.procedure.domain.CaseState.UNDER_REVIEW;
import static jp.yorisoi.ejb.procedure.domain.CaseState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {

  private static Set<CaseState> next(CaseState state) {
    EnumSet<CaseState> next = EnumSet.noneOf(CaseState.class);
    Arrays.stream(CaseState.values()).filter(state::mayBecome).forEach(next::add);
    return next;
  }

  private static Set<CaseState> expected(CaseState state) {
    return switch (state) {
      case ARRIVED -> EnumSet.of(TAKEN_IN);
      case TAKEN_IN -> EnumSet.of(UNDER_REVIEW);
      case UNDER_REVIEW -> EnumSet.of(RETURNED, PROPOSED, WITHDRAWN, FORWARDED);
      case RETURNED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
      case PROPOSED -> EnumSet.of(UNDER_REVIEW, APPROVED, REJECTED);
      case APPROVED, REJECTED, WITHDRAWN, FORWARDED -> EnumSet.noneOf(CaseState.class);
    };
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void every_state_declares_what_follows(CaseState state) {
    assertThatCode(state::isClosed).doesNotThrowAnyException();
    assertThat(next(state)).isEqualTo(expected(state));
  }

  @Test
  void four_states_are_the_end() {
    assertThat(CaseState.values())
        .filteredOn(CaseState::isClosed)
        .containsExactly(APPROVED, REJECTED, WITHDRAWN, FORWARDED);
  }

  @Test
  void every_state_can_be_reached() {
    Set<CaseState> reached = EnumSet.of(ARRIVED);
    Deque<CaseState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (CaseState next : next(open.pop())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void no_decision_without_a_proposal(CaseState state) {
    if (state != PROPOSED) {
      assertThat(next(state)).doesNotContain(APPROVED, REJECTED);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void a_state_is_found_by_its_two_digits(CaseState state) {
    assertThat(state.code()).matches("\\d\\d");
    assertThat(CaseState.ofCode(state.code())).isEqualTo(state);
  }

  @Test
  void another_code_is_no_state() {
    assertThatIllegalArgumentException().isThrownBy(() -> CaseState.ofCode("99"));
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void residents_have_words_for_every_state(CaseState state) {
    assertThat(SampleAnswers.CLAIM.statuses()).containsKey(state.code());
  }
}
