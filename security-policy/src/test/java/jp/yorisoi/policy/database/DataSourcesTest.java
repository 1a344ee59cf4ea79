package jp.yorisoi.policy.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;

class DataSourcesTest {

  @Test
  void each_schema_has_its_own_source_and_one_aside() throws Exception {
    DataSources sources = new DataSources();
    DataSource front = put(sources, "front");
    DataSource core = put(sources, "core");
    DataSource frontAside = put(sources, "frontAside");
    DataSource coreAside = put(sources, "coreAside");
    assertThat(sources.of(Chain.FRONT)).isSameAs(front);
    assertThat(sources.of(Chain.CORE)).isSameAs(core);
    assertThat(sources.aside(Chain.FRONT)).isSameAs(frontAside);
    assertThat(sources.aside(Chain.CORE)).isSameAs(coreAside);
  }

  /** Puts a source where the container would. */
  private static DataSource put(DataSources sources, String name) throws Exception {
    DataSource source =
        (DataSource)
            Proxy.newProxyInstance(
                DataSourcesTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "equals" -> self == arguments[0];
                      case "hashCode" -> System.identityHashCode(self);
                      default -> name;
                    });
    Field field = DataSources.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(sources, source);
    return source;
  }
}
