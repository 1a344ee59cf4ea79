package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.procedure.CaseSample.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the doors of cases and letters say they showed, and that a look at nothing is none. */
class WhoSawTest {
  private static final String NOBODYS = "2611-000009-0";
  private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

  private final AuditDetails details = new AuditDetails();
  private final CallerContext context = new CallerContext();
  private final CasesInMemory cases = new CasesInMemory();
  private final LettersInMemory letters = new LettersInMemory();
  private final ProcedureDesk desk = new ProcedureDesk();
  private final LetterDesk post = new LetterDesk();

  @BeforeEach
  void open() throws Exception {
    context.actAs(new Caller("clerk-1", "課", null, "mynumber", Set.of(Role.CLERK)));
    set(desk, "details", details);
    set(desk, "cases", cases);
    set(desk, "views", new CaseViews());
    set(post, "details", details);
    set(post, "cases", cases);
    set(post, "letters", letters);
    set(post, "context", context);
    set(post, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
    cases.rows.put(NUMBER, CaseSample.in(CaseState.UNDER_REVIEW));
    letters.letters.add(letter(1, false));
  }

  private static Letter letter(int sequence, boolean held) {
    return new Letter(
        NUMBER,
        sequence,
        "approved",
        NOW,
        new Letter.Content("安来　花子", "6920011", "安来町", "通知", "本文"),
        held);
  }

  @Test
  void a_case_or_document_that_is_not_there_was_not_seen_and_the_number_is_kept() {
    AuditDetails.Note note = recorded(() -> desk.open(NOBODYS));
    assertThat(note.found()).isFalse();
    assertThat(note.caseRef()).isEqualTo(NOBODYS);
    assertThat(recorded(() -> desk.openDocument(NOBODYS, 1)).found()).isFalse();
    assertThat(recorded(() -> desk.openDocument(NUMBER, 1)).found())
        .as("the case is there, the document is not")
        .isFalse();
  }

  @Test
  void a_letter_that_is_not_there_was_not_seen() {
    assertThat(recorded(() -> post.open(NOBODYS, 9)).found()).isFalse();
    assertThat(recorded(() -> post.open(NUMBER, 1)).found()).isTrue();
    assertThat(recorded(() -> post.openHeld(NUMBER, 1)).found()).as("it is not held").isFalse();
    assertThat(recorded(() -> post.confirm(NUMBER, 9)).found()).isFalse();
    letters.letters.add(letter(2, true));
    AuditDetails.Note seen = recorded(() -> post.openHeld(NUMBER, 2));
    assertThat(seen.found()).isTrue();
    assertThat(seen.subjectRef()).isEqualTo(cases.rows.get(NUMBER).addresseeNumber());
  }

  @Test
  void the_list_of_letters_that_wait_names_each_case_it_shows() {
    letters.letters.add(letter(2, true));
    assertThat(recorded(post::held).shown()).containsExactly(new Shown(NUMBER, null));
  }

  private AuditDetails.Note recorded(Supplier<?> call) {
    details.begin(null);
    call.get();
    return details.end();
  }

  private static void set(Object desk, String field, Object value) throws Exception {
    Field found = desk.getClass().getDeclaredField(field);
    found.setAccessible(true);
    found.set(desk, value);
  }
}
