package jp.yorisoi.ejb.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.register.domain.MatchRule.Person;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchRuleTest {
  private static final Person HANAKO = person("1", "4d2f");
  private static final Person APPLICANT = person("", "4d2f");

  private static Person person(String id, String serial) {
    return new Person(id, serial, "ヤスキ", "1990-01-01", "2", "ヤスキチヨウ1", true);
  }

  @Nested
  class BySignature {
    @Test
    void serial_and_birth_date_together_are_the_person() {
      assertThat(MatchRule.bySignature(APPLICANT, List.of(HANAKO, person("2", "ffff"))))
          .containsExactly(HANAKO);
    }

    @Test
    void a_serial_with_another_birth_date_is_nobody() {
      Person other = new Person("1", "4d2f", "ヤスキ", "1990-01-02", "2", "ヤスキチヨウ1", true);
      assertThat(MatchRule.bySignature(APPLICANT, List.of(other))).isEmpty();
    }

    @Test
    void without_a_signature_nobody_is_found_even_if_residents_have_none_either() {
      assertThat(MatchRule.bySignature(person("", null), List.of(person("1", null)))).isEmpty();
    }

    @Test
    void who_moved_away_or_died_is_nobody() {
      Person gone = new Person("1", "4d2f", "ヤスキ", "1990-01-01", "2", "ヤスキチヨウ1", false);
      assertThat(MatchRule.bySignature(APPLICANT, List.of(gone))).isEmpty();
    }
  }

  @Nested
  class ByFourItems {
    private Person but(String name, String birth, String sex, String address) {
      return new Person("2", null, name, birth, sex, address, true);
    }

    @Test
    void all_four_must_agree() {
      List<Person> residents =
          List.of(
              but("ヤスタ", "1990-01-01", "2", "ヤスキチヨウ1"),
              but("ヤスキ", "1990-01-02", "2", "ヤスキチヨウ1"),
              but("ヤスキ", "1990-01-01", "1", "ヤスキチヨウ1"),
              but("ヤスキ", "1990-01-01", "2", "ヤスキチヨウ2"),
              HANAKO);
      assertThat(MatchRule.byFourItems(APPLICANT, residents)).containsExactly(HANAKO);
    }

    @Test
    void a_sex_that_was_not_told_is_not_compared() {
      Person untold = new Person("", null, "ヤスキ", "1990-01-01", "9", "ヤスキチヨウ1", true);
      assertThat(MatchRule.byFourItems(untold, List.of(HANAKO))).containsExactly(HANAKO);
    }

    @Test
    void who_moved_away_or_died_is_nobody() {
      Person gone = new Person("1", null, "ヤスキ", "1990-01-01", "2", "ヤスキチヨウ1", false);
      assertThat(MatchRule.byFourItems(APPLICANT, List.of(gone))).isEmpty();
    }
  }

  @Nested
  class SignedByAnother {
    @Test
    void a_certificate_of_another_resident_contradicts() {
      Person spouse = new Person("2", "4d2f", "ヤスキタロウ", "1988-04-12", "1", "ヤスキチヨウ1", true);
      assertThat(MatchRule.isSignedByAnother(APPLICANT, HANAKO, List.of(HANAKO, spouse))).isTrue();
    }

    @Test
    void an_unknown_or_absent_certificate_does_not() {
      Person found = person("1", "old");
      assertThat(MatchRule.isSignedByAnother(APPLICANT, found, List.of(found))).isFalse();
      assertThat(MatchRule.isSignedByAnother(person("", null), found, List.of(found))).isFalse();
    }
  }
}
