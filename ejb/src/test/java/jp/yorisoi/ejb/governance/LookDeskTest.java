package jp.yorisoi.ejb.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.governance.domain.LookRule;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookDeskTest {
  private static final Instant AT = Instant.parse("2026-11-25T01:02:03.456789Z");
  private static final String CASE = "2611-000001-3";

  private final List<Looks.Entry> chain = new ArrayList<>();
  private final LookDesk desk = new LookDesk(new MemoryChain(), new OneVault());

  private static Looks.Entry entry(long seal, String actor, String office, String event) {
    return new Looks.Entry(seal, AT, actor, office, event, "done", "CASE_HANDLING", CASE);
  }

  @Test
  void the_owner_is_told_office_minute_and_what_and_never_who() {
    chain.add(entry(1, "yasugi.ichiro", "子ども未来課（仮）", "CASE_OPENED"));
    AccessLook look = desk.after(0).looks().get(0);
    assertThat(look.receiptNumber()).isEqualTo(CASE);
    assertThat(look.at()).isEqualTo(Instant.parse("2026-11-25T01:02:00Z"));
    assertThat(look.office()).isEqualTo("子ども未来課（仮）");
    assertThat(look.kind()).isEqualTo("CASE");
    assertThat(look.lookKey()).matches("[0-9a-f]{64}");
    assertThat(look.toString()).doesNotContain("ichiro");
  }

  @Test
  void the_same_entry_has_the_same_key_and_another_one_another() {
    chain.add(entry(1, "yasugi.ichiro", "課", "CASE_OPENED"));
    chain.add(entry(2, "yasugi.ichiro", "課", "CASE_OPENED"));
    List<AccessLook> first = desk.after(0).looks();
    assertThat(desk.after(0).looks()).isEqualTo(first);
    assertThat(first).extracting(AccessLook::lookKey).doesNotHaveDuplicates();
  }

  @Test
  void it_goes_on_behind_the_last_seal_and_stops_at_the_end() {
    chain.add(entry(1, "a", "課", "CASE_OPENED"));
    chain.add(entry(2, "a", "課", "DOCUMENT_OPENED"));
    assertThat(desk.after(1).looks()).extracting(AccessLook::kind).containsExactly("DOCUMENT");
    assertThat(desk.after(1).until()).isEqualTo(2);
    assertThat(desk.after(2)).isEqualTo(new LookBatch(List.of(), 2));
  }

  @ParameterizedTest
  @CsvSource({
    "CASE_OPENED, done, CASE_HANDLING, clerk, CASE",
    "DOCUMENT_OPENED, done, CASE_HANDLING, clerk, DOCUMENT",
    "LETTER_OPENED, done, CASE_HANDLING, clerk, LETTER",
    "CASE_TAKEN_IN, done, CASE_HANDLING, job:case-take-in, AUTOMATIC",
    "CASE_OPENED, done, CASE_HANDLING, job:case-take-in,",
    "CASE_TAKEN_IN, done, CASE_HANDLING, clerk,",
    "WORKLIST_VIEWED, done, CASE_HANDLING, clerk,",
    "AUDIT_VIEWED, done, OPERATION, officer,",
    "CASE_OPENED, done, OPERATION, officer,",
    "LETTER_OPENED, done, PERSON_PROTECTION, handler,",
    "CASE_OPENED, not_found, CASE_HANDLING, clerk,",
    "DOCUMENT_OPENED, not_found, CASE_HANDLING, clerk,",
    "CASE_OPENED, denied, CASE_HANDLING, clerk,",
    "CASE_OPENED, failed, CASE_HANDLING, clerk,",
  })
  void what_is_published_and_what_is_not(
      String event, String outcome, String purpose, String actor, String kind) {
    assertThat(LookRule.kind(event, outcome, purpose, actor).orElse(null)).isEqualTo(kind);
  }

  private final class MemoryChain implements Looks {
    @Override
    public long lastSeal() {
      return chain.stream().mapToLong(Entry::seal).max().orElse(0);
    }

    @Override
    public List<Entry> between(long after, long until) {
      return chain.stream().filter(e -> e.seal() > after && e.seal() <= until).toList();
    }
  }

  private static final class OneVault extends Vaults {
    @Override
    public Vault core() {
      return TestVault.VAULT;
    }
  }
}
