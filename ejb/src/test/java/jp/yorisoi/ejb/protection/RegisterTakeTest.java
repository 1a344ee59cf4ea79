package jp.yorisoi.ejb.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import org.junit.jupiter.api.Test;

/** What the register says is taken over; what it does not say ends nothing by accident. */
class RegisterTakeTest {
  private static final AddresseeNumber PERSON = AddresseeNumber.ofSerial(7);
  private final ProtectionsInMemory store = new ProtectionsInMemory();
  private final StoredPersons persons =
      new StoredPersons(store, Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC));

  private static RegisterMark support(String from, String until) {
    return new RegisterMark(
        ProtectionKind.SUPPORT,
        BlockLevel.NONE,
        BlockLevel.ERROR,
        false,
        PERSON,
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(until)));
  }

  private void says(long version, RegisterMark... marks) {
    persons.take(List.of(new RegisterSays(PERSON, version, List.of(marks))));
  }

  private List<Protection> held() {
    return store.of(PERSON.value());
  }

  @Test
  void a_mark_protects_and_hides() {
    says(1, support("2026-04-01", "2027-03-31"));
    assertThat(held()).singleElement().matches(Protection::hides);
    assertThat(persons.onIssue(PERSON)).isEqualTo(BlockLevel.ERROR);
  }

  @Test
  void the_same_mark_again_changes_nothing() {
    says(1, support("2026-04-01", "2027-03-31"));
    Protection before = held().get(0);
    says(1, support("2026-04-01", "2027-03-31"));
    says(2, support("2026-04-01", "2027-03-31"));
    assertThat(held())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(before.id());
              assertThat(one.endsOn()).isEqualTo(before.endsOn());
              assertThat(one.hides()).isTrue();
            });
  }

  @Test
  void a_record_that_is_no_newer_than_one_that_said_it_ends_nothing() {
    says(5, support("2026-04-01", "2027-03-31"));
    says(5);
    says(9, support("2026-04-01", "2027-03-31"));
    says(7);
    says(9);
    assertThat(held()).singleElement().matches(Protection::hides);
    says(10);
    assertThat(persons.onIssue(PERSON)).isEqualTo(BlockLevel.NONE);
  }

  @Test
  void a_renewed_period_is_taken_over_without_a_moment_of_no_protection() {
    says(1, support("2026-04-01", "2027-03-31"));
    says(2, support("2027-04-01", "2028-03-31"));
    assertThat(held())
        .singleElement()
        .satisfies(one -> assertThat(one.endsOn()).isEqualTo("2028-03-31"))
        .matches(Protection::inForce);
  }

  @Test
  void only_a_record_without_the_mark_ends_it() {
    says(3, support("2026-04-01", "2027-03-31"));
    persons.take(List.of());
    persons.take(List.of(new RegisterSays(AddresseeNumber.ofSerial(8), 9, List.of())));
    assertThat(held()).singleElement().matches(Protection::inForce);
    says(4);
    assertThat(held().get(0).endReason()).isEqualTo(EndReason.REGISTER_ENDED);
  }

  @Test
  void an_older_record_ends_nothing() {
    says(3, support("2026-04-01", "2027-03-31"));
    says(2);
    assertThat(held()).singleElement().matches(Protection::inForce);
  }

  @Test
  void what_the_officer_entered_stays_when_the_register_ends_its_own() {
    store.add(EnterTest.office(PERSON), null, ProtectionDetails.NONE);
    says(1, support("2026-04-01", "2027-03-31"));
    says(2);
    assertThat(held()).filteredOn(Protection::inForce).hasSize(1);
    assertThat(persons.onIssue(PERSON)).isEqualTo(BlockLevel.ERROR);
  }

  @Test
  void a_period_that_is_over_protects_all_the_same_and_says_so() {
    says(1, support("2020-04-01", "2021-03-31"));
    assertThat(persons.onIssue(PERSON)).isEqualTo(BlockLevel.ERROR);
    assertThat(persons.marks(PERSON)).singleElement().matches(ProtectionMark::overdue);
  }
}
