package jp.yorisoi.ejb.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Set;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/**
 * The checks of the application under another implementation of MicroProfile Health than Payara's,
 * so that they stay portable (docs/adr/0012).
 */
class HealthUnderSmallRyeTest {
  private static final SampleSchemas SCHEMAS = new SampleSchemas();

  @Test
  void an_instance_whose_databases_answer_is_ready_and_says_what_it_saw() {
    SCHEMAS.answering = true;
    JsonObject ready = ask(Probe.READINESS);
    assertThat(ready.getString("status")).isEqualTo("UP");
    assertThat(data(ready, "schemas").getString("zones")).isEqualTo("internet,lgwan,mynumber");
    assertThat(data(ready, "schemas").getInt("front.migrations"))
        .isEqualTo(SampleSchemas.MIGRATIONS);
    JsonObject outboxes = data(ready, "outboxes");
    assertThat(outboxes.getInt("core.mail.waiting")).isEqualTo(2);
    assertThat(outboxes.getInt("core.mail.oldestSeconds")).isEqualTo(60);
    assertThat(outboxes.getString("core.mail.lastError")).isEqualTo("connection_refused");
    JsonObject jobs = data(ready, "jobs");
    assertThat(jobs.getInt("core.register-sync.secondsAgo")).isEqualTo(120);
    assertThat(jobs.getString("core.register-sync.lastResult")).startsWith("failed");
  }

  @Test
  void an_instance_whose_databases_refuse_lives_but_is_not_ready() {
    SCHEMAS.answering = false;
    JsonObject ready = ask(Probe.READINESS);
    assertThat(ready.getString("status")).isEqualTo("DOWN");
    assertThat(data(ready, "schemas").getString("front")).isEqualTo("down");
    assertThat(ask(Probe.LIVENESS).getString("status")).isEqualTo("UP");
  }

  private enum Probe {
    LIVENESS,
    READINESS
  }

  private static JsonObject ask(Probe probe) {
    Weld weld =
        new Weld()
            .disableDiscovery()
            .addPackages(true, SmallRyeHealthReporter.class)
            .addBeanClasses(
                ApplicationAlive.class,
                JobsReady.class,
                OutboxesReady.class,
                SchemasReady.class,
                Around.class);
    try (WeldContainer container = weld.initialize()) {
      SmallRyeHealthReporter reporter = container.select(SmallRyeHealthReporter.class).get();
      SmallRyeHealth health =
          probe == Probe.LIVENESS ? reporter.getLiveness() : reporter.getReadiness();
      return health.getPayload();
    }
  }

  private static JsonObject data(JsonObject health, String check) {
    return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("name").equals(check))
        .findFirst()
        .orElseThrow()
        .getJsonObject("data");
  }

  /** What the checks ask. */
  @ApplicationScoped
  static class Around {
    @Produces
    DataSources sources() {
      return SCHEMAS;
    }

    @Produces
    Zones zones() {
      return new Zones(Set.of(Zone.values()));
    }

    @Produces
    Clock clock() {
      return SampleSchemas.CLOCK;
    }
  }
}
