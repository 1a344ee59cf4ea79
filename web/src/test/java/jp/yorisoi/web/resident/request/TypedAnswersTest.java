package jp.yorisoi.web.resident.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedAnswersTest {

  @Test
  void sorts_entries_of_a_repeated_group() {
    assertThat(
            TypedAnswers.of(
                Map.of(
                    "phone", new String[] {"0854-00-0000"},
                    "child-name_0", new String[] {"安来 咲"},
                    "child-name_2", new String[] {"安来 結"})))
        .containsEntry("phone", List.of("0854-00-0000"))
        .containsEntry("child-name", List.of("安来 咲", "", "安来 結"));
  }

  @Test
  void does_not_make_room_for_absurd_entries() {
    assertThat(
            TypedAnswers.of(
                Map.of(
                    "a_99999999", new String[] {"x"},
                    "b_-1", new String[] {"x"},
                    "c_x", new String[] {"x"})))
        .isEmpty();
  }
}
