package jp.yorisoi.ejb.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.ProtectionStore.Which;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door to protections says of each person that somebody saw him or her. */
class WhoWasShownTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final AddresseeNumber MOTHER = AddresseeNumber.ofSerial(1);
  private static final AddresseeNumber CHILD = AddresseeNumber.ofSerial(2);
  private static final Shown SHOWN_CHILD = new Shown(null, CHILD.value());

  private final ProtectionsInMemory store = new ProtectionsInMemory();
  private final CallerContext context = new CallerContext();
  private final AuditDetails details = new AuditDetails();
  private final ProtectionDesk desk =
      new ProtectionDesk(
          store, new ProtectionActs(store, context, Clock.fixed(NOW, ZoneOffset.UTC)), details);

  @BeforeEach
  void residents() {
    store.residents.addAll(Set.of(MOTHER.value(), CHILD.value()));
    context.actAs(new Caller("officer", null, null, "mynumber", Set.of(Role.PROTECTION_OFFICER)));
  }

  private AuditDetails.Note entering() {
    return recorded(
        () ->
            desk.enter(
                new NewProtection(
                    ProtectionKind.SUPPORT,
                    MOTHER,
                    List.of(CHILD),
                    BlockLevel.ERROR,
                    BlockLevel.ERROR,
                    true,
                    LocalDate.of(2026, 11, 24),
                    null,
                    ProtectionDetails.NONE)));
  }

  private AuditDetails.Note recorded(Supplier<?> call) {
    details.begin(null);
    call.get();
    return details.end();
  }

  @Test
  void entering_names_the_person_and_everybody_protected_together_with_her() {
    AuditDetails.Note note = entering();
    assertThat(note.subjectRef()).isEqualTo(MOTHER.value());
    assertThat(note.shown()).containsExactly(SHOWN_CHILD);
  }

  @Test
  void the_list_names_everybody_on_the_page() {
    entering();
    assertThat(recorded(() -> desk.list(Which.IN_FORCE, 0, 50)).shown())
        .containsExactlyInAnyOrder(SHOWN_CHILD, new Shown(null, MOTHER.value()));
  }

  @Test
  void opening_names_the_person_and_who_asked_for_it() {
    entering();
    AuditDetails.Note note = recorded(() -> desk.open(store.of(CHILD.value()).get(0).id()));
    assertThat(note.subjectRef()).isEqualTo(CHILD.value());
    assertThat(note.shown()).containsExactly(new Shown(null, MOTHER.value()));
    assertThat(note.found()).isTrue();
  }

  @Test
  void a_protection_that_is_not_there_was_not_seen() {
    AuditDetails.Note note = recorded(() -> desk.open("none"));
    assertThat(note.found()).isFalse();
    assertThat(recorded(() -> desk.takeBack("none")).found()).isFalse();
  }
}
