package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.governance.LookBatch;
import jp.yorisoi.ejb.governance.LookDesk;
import jp.yorisoi.ejb.platform.job.SyncCursors;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.CrossingRefused;
import org.junit.jupiter.api.Test;

class LooksPublishTest {
  private static final String OWN = "2611-000001-3";
  private static final String OTHER = "2611-000002-1";

  private final List<AccessLook> chain = new ArrayList<>();
  private final Front front = new Front();
  private final Cursor cursor = new Cursor();
  private final LooksPublish publish = new LooksPublish(new Trail(), front, cursor);

  private void looked(String number) {
    String key = "%064x".formatted(chain.size() + 1);
    chain.add(new AccessLook(number, key, Instant.EPOCH, "課", "CASE_HANDLING", "CASE"));
  }

  @Test
  void each_look_is_published_once_however_often_the_job_runs() {
    looked(OWN);
    looked(OWN);
    assertThat(publish.run()).isEqualTo("published=2");
    assertThat(publish.run()).isEqualTo("published=0");
    looked(OWN);
    assertThat(publish.run()).isEqualTo("published=1");
    assertThat(front.published).hasSize(3);
  }

  @Test
  void killed_before_it_noted_how_far_it_came_nothing_is_told_twice() {
    looked(OWN);
    publish.run();
    cursor.position = null;
    assertThat(publish.run()).isEqualTo("published=0");
    assertThat(front.published).hasSize(1);
  }

  @Test
  void a_request_front_does_not_know_gets_nothing() {
    looked(OTHER);
    assertThat(publish.run()).isEqualTo("published=0");
    assertThat(front.published).isEmpty();
    assertThat(cursor.position).isEqualTo("1");
  }

  @Test
  void what_the_gate_refuses_holds_no_other() {
    looked(OWN);
    looked(OWN);
    front.refused = chain.get(0).lookKey();
    assertThat(publish.run()).isEqualTo("published=1");
    assertThat(cursor.position).isEqualTo("2");
  }

  @Test
  void a_database_that_is_away_loses_no_look() {
    looked(OWN);
    front.away = true;
    assertThatThrownBy(publish::run).isInstanceOf(IllegalStateException.class);
    assertThat(cursor.position).isNull();
    front.away = false;
    assertThat(publish.run()).isEqualTo("published=1");
  }

  private final class Trail extends LookDesk {
    @Override
    public LookBatch after(long seal) {
      return new LookBatch(chain.subList((int) seal, chain.size()), chain.size());
    }
  }

  /** The table: a request with a PIN, and one key once. */
  private static final class Front extends GateDesk {
    private final Map<String, AccessLook> published = new TreeMap<>();
    private String refused = "";
    private boolean away;

    @Override
    public boolean publishLook(AccessLook look) {
      if (away) {
        throw new IllegalStateException("database refused");
      }
      if (look.lookKey().equals(refused)) {
        throw new CrossingRefused("gate_wrong_type", "office");
      }
      return Set.of(OWN).contains(look.receiptNumber())
          && published.putIfAbsent(look.lookKey(), look) == null;
    }
  }

  private static final class Cursor extends SyncCursors {
    private String position;
    private final Map<String, Chain> asked = new HashMap<>();

    @Override
    public Optional<String> position(Chain chain, String source) {
      asked.put(source, chain);
      return Optional.ofNullable(position);
    }

    @Override
    public void set(Chain chain, String source, String to) {
      assertThat(asked).containsEntry(source, chain);
      position = to;
    }
  }
}
