package jp.yorisoi.ejb.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.BenignInputs;
import org.junit.jupiter.api.Test;

/** Nobody who writes name and number as people do is refused a seat. */
class BenignPersonsTest {
  private static final int PERSONS = 240;

  /** Of a booking a desk reads the name aloud, so it is at most as long as its column. */
  private static final List<String> NAMES =
      BenignInputs.kana().stream().filter(kana -> kana.length() < 60).toList();

  @Test
  void no_person_is_refused() {
    List<String> refused = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    for (int i = 0; i < PERSONS; i++) {
      String kana = NAMES.get(i % NAMES.size());
      String phone = BenignInputs.phones().get(i * 7 % BenignInputs.phones().size());
      tried.add(kana + phone);
      AttendeeForm form =
          AttendeeForm.of(
              Map.of(
                  "bookedFor", new String[] {i % 2 == 0 ? "self" : "other"},
                  "kana", new String[] {kana},
                  "phone", new String[] {phone},
                  "needs", new String[] {"wheelchair", "hearing"},
                  "reminder", new String[] {"none"}));
      form.problems().forEach(problem -> refused.add(kana + " " + phone + ": " + problem));
    }
    assertThat(refused).isEmpty();
    assertThat(tried).hasSize(PERSONS);
  }
}
