package jp.yorisoi.simulator.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {

  @ParameterizedTest
  @CsvSource({"100000201,8", "100000202,6", "500000101,7", "000000000,0"})
  void check_digit_is_modulus_11_with_weights_2_to_7_from_the_right(String digits, String check) {
    assertThat(CheckDigit.append(digits)).isEqualTo(digits + check);
  }

  @ParameterizedTest
  @EnumSource(City.class)
  void is_the_same_at_every_start_and_grows_by_adding(City city) {
    List<Resident> small = Population.of(city, 400).page(null, 10_000);
    assertThat(Population.of(city, 400).page(null, 10_000)).isEqualTo(small);
    assertThat(Population.of(city, 3000).page(null, small.size())).isEqualTo(small);
    assertThat(small).hasSizeBetween(400, 410);
  }

  @ParameterizedTest
  @EnumSource(City.class)
  void has_valid_numbers_and_families_that_can_claim(City city) {
    Population population = Population.of(city, 400);
    assertThat(population.householdCount()).isBetween(130, 200);
    Set<String> serials = new HashSet<>();
    for (Resident resident : population.page(null, 1000)) {
      assertThat(resident.addresseeNumber())
          .isEqualTo(CheckDigit.append(resident.addresseeNumber().substring(0, 9)));
      assertThat(resident.householdNumber())
          .isEqualTo(CheckDigit.append(resident.householdNumber().substring(0, 9)));
      assertThat(resident.dateOfBirth()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      assertThat(resident.home().address()).startsWith("島根県" + city.label());
      assertThat(resident.name()).contains("　");
      resident
          .cardIfAny()
          .ifPresent(
              card -> {
                assertThat(serials.add(card.signingSerial().toString(16))).isTrue();
                assertThat(serials.add(card.authenticationSerial().toString(16))).isTrue();
                assertThat(resident.state()).isEqualTo(1);
              });
    }
    List<Resident> claimants = population.claimants();
    assertThat(claimants).hasSizeGreaterThan(30);
    assertThat(claimants)
        .extracting(claimant -> claimant.card().key())
        .contains(CardKey.RSA, CardKey.P384);
    assertThat(claimants.stream().filter(Resident::hasUnusualName)).hasSizeGreaterThan(4);
  }

  @Test
  void holds_what_careless_programs_break() {
    List<Resident> people = Population.of(City.YASUGI, 400).page(null, 1000);
    String names = String.join("", people.stream().map(Resident::name).toList());
    assertThat(names).contains("𠮷", "髙", "邊\uDB40\uDD02", "葛\uDB40\uDD00");
    assertThat(people).anyMatch(person -> person.kana().contains("\u3099"));
    assertThat(people).extracting(Resident::state).contains(1, 2, 3);
    assertThat(people).anyMatch(person -> person.dateOfBirth().endsWith("99"));
  }

  @Test
  void gives_pages_without_gaps_or_repeats() {
    Population population = Population.of(City.IZUMO, 400);
    List<String> read = new ArrayList<>();
    String after = null;
    for (List<Resident> page = population.page(null, 37);
        !page.isEmpty();
        page = population.page(after, 37)) {
      page.forEach(person -> read.add(person.addresseeNumber()));
      after = read.get(read.size() - 1);
    }
    assertThat(read).hasSize(population.size()).isSorted().doesNotHaveDuplicates();
  }
}
