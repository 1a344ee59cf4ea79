package jp.yorisoi.ejb.register;

import static jp.yorisoi.ejb.register.Residents.hanako;
import static jp.yorisoi.ejb.register.Residents.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.register.Match.MatchKind;
import jp.yorisoi.policy.audit.AuditDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterDeskTest {
  private final AuditDetails details = new AuditDetails();

  @BeforeEach
  void begin() {
    details.begin(null);
  }

  private Match match(String signingSerial, ResidentRecord... mirrored) {
    Declared declared =
        new Declared(
            "安来 花子",
            "ヤスギ ハナコ",
            "1990-01-01",
            "2",
            "島根県安来市安来町８７８－２",
            Optional.ofNullable(signingSerial));
    return new Residents(mirrored).desk(details).match(declared);
  }

  @Test
  void a_signature_of_the_person_matches() {
    Match match = match("4d2f", hanako());
    assertThat(match).isEqualTo(Match.of(MatchKind.SIGNATURE, hanako().addresseeNumber()));
  }

  @Test
  void without_a_signature_the_four_items_match_however_they_are_written() {
    assertThat(match(null, hanako()).kind()).isEqualTo(MatchKind.FOUR_ITEMS);
  }

  @Test
  void a_renewed_certificate_still_matches_by_four_items() {
    assertThat(match("ffff", hanako()).kind()).isEqualTo(MatchKind.FOUR_ITEMS);
  }

  @Test
  void a_signature_of_somebody_else_leaves_it_to_a_clerk() {
    ResidentRecord spouse = person(2, "安来　太郎", "ヤスギ　タロウ", "1988-04-12", "1", "11", "1", "aaaa");
    assertThat(match("aaaa", hanako(), spouse)).isEqualTo(Match.open(MatchKind.SEVERAL));
  }

  @Test
  void two_people_of_the_same_four_items_are_left_to_a_clerk() {
    ResidentRecord namesake = person(2, "安来　花子", "ヤスギ　ハナコ", "1990-01-01", "2", "02", "1", null);
    assertThat(match(null, hanako(), namesake)).isEqualTo(Match.open(MatchKind.SEVERAL));
  }

  @Test
  void who_moved_away_or_died_is_not_matched() {
    ResidentRecord moved = person(1, "安来　花子", "ヤスギ　ハナコ", "1990-01-01", "2", "02", "2", "4d2f");
    ResidentRecord dead = person(1, "安来　花子", "ヤスギ　ハナコ", "1990-01-01", "2", "02", "3", "4d2f");
    assertThat(match("4d2f", moved).resident()).isEmpty();
    assertThat(match("4d2f", dead).resident()).isEmpty();
  }

  @Test
  void nobody_is_nobody() {
    assertThat(match("4d2f")).isEqualTo(Match.open(MatchKind.NONE));
  }

  @Test
  void the_audit_note_names_the_person_by_number_and_the_result() {
    match("4d2f", hanako());
    assertThat(details.end())
        .isEqualTo(
            new AuditDetails.Note(
                null,
                hanako().addresseeNumber().value(),
                "match=SIGNATURE,name,birth_date,sex,address,signing_serial"));
  }

  @Test
  void the_household_of_a_stranger_is_empty_and_the_question_is_noted() {
    AddresseeNumber stranger = AddresseeNumber.ofSerial(99);
    assertThat(new Residents(hanako()).desk(details).householdOf(stranger)).isEmpty();
    AuditDetails.Note note = details.end();
    assertThat(note.subjectRef()).isEqualTo(stranger.value());
    assertThat(note.found()).isFalse();
    details.begin(null);
    assertThat(new Residents(hanako()).desk(details).find(stranger)).isEmpty();
    assertThat(details.end().found()).isFalse();
    details.begin(null);
    assertThat(new Residents(hanako()).desk(details).find(hanako().addresseeNumber())).isPresent();
    assertThat(details.end().found()).isTrue();
  }

  @Test
  void one_who_fits_in_part_is_not_called_several() {
    ResidentRecord moved = person(1, "安来　花子", "ヤスギ　ハナコ", "1990-01-01", "2", "02", "2", null);
    assertThat(match(null, moved)).isEqualTo(Match.open(MatchKind.UNCERTAIN));
    assertThat(MatchKind.UNCERTAIN.label()).isNotEqualTo(MatchKind.SEVERAL.label());
  }
}
