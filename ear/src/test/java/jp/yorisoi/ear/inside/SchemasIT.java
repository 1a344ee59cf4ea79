package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.Table;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;
import java.util.List;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Two schemas, two accounts, and rows that read what their columns hold. */
@InsideTheServer
class SchemasIT {
  private static final String CASES = "procedure_case";

  @Inject private Units units;
  @Inject private Records records;
  @Inject private DataSources sources;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void each_persistence_unit_reaches_its_own_schema_with_its_own_account() {
    assertThat(place(Chain.FRONT)).startsWith("yorisoi_front front_staff@");
    assertThat(place(Chain.CORE)).startsWith("yorisoi_core core_app@");
  }

  @Test
  void the_accounts_of_one_schema_are_denied_on_every_table_of_the_other() {
    for (Chain own : Chain.values()) {
      Chain other = own == Chain.FRONT ? Chain.CORE : Chain.FRONT;
      List<String> tables = records.words(other, "SHOW TABLES");
      assertThat(tables).hasSizeGreaterThan(8);
      for (String table : tables) {
        String sql = "SELECT 1 FROM yorisoi_" + other.schema() + "." + table;
        assertThatThrownBy(() -> records.words(own, sql))
            .as("%s with the account of %s", sql, own)
            .hasStackTraceContaining("denied");
      }
    }
  }

  @Test
  void every_attribute_of_every_entity_reads_the_column_it_names() throws Exception {
    List<Class<?>> entities =
        units.entities(Chain.CORE).stream().sorted(Comparator.comparing(SchemasIT::rank)).toList();
    assertThat(entities).hasSize(5);
    assertThat(units.entities(Chain.FRONT)).isEmpty();
    transaction.begin();
    try {
      for (Class<?> entity : entities) {
        String table = entity.getAnnotation(Table.class).name();
        SampleRow sample = SampleRow.insert(sources.of(Chain.CORE), table);
        sample.compare(entity, units.row(entity, sample.idAttribute(entity), sample.id()));
      }
    } finally {
      transaction.rollback();
    }
  }

  /** Cases first, since the other tables refer to them. */
  private static int rank(Class<?> entity) {
    return CASES.equals(entity.getAnnotation(Table.class).name()) ? 0 : 1;
  }

  private String place(Chain chain) {
    Object[] row = (Object[]) units.place(chain).get(0);
    return row[0] + " " + row[1];
  }
}
