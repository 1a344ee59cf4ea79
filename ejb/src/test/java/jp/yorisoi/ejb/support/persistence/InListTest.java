package jp.yorisoi.ejb.support.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InListTest {
  private final Map<Integer, Object> set = new TreeMap<>();
  private final PreparedStatement statement =
      (PreparedStatement)
          Proxy.newProxyInstance(
              InListTest.class.getClassLoader(),
              new Class<?>[] {PreparedStatement.class},
              (self, method, arguments) -> set.put((Integer) arguments[0], arguments[1]));

  @Test
  void groups_of_any_size_send_few_different_lists() {
    assertThat(IntStream.rangeClosed(1, 64).mapToObj(InList::marks).distinct())
        .hasSize(7)
        .first()
        .isEqualTo("(?)");
    assertThat(InList.marks(3)).isEqualTo("(?,?,?,?)");
  }

  @Test
  void every_mark_gets_a_value_and_every_value_is_there() throws SQLException {
    for (int count = 1; count <= 64; count++) {
      set.clear();
      List<Long> values = LongStream.range(0, count).boxed().toList();
      int marks = InList.marks(count).replaceAll("[^?]", "").length();
      assertThat(InList.set(statement, 5, values)).isEqualTo(5 + marks);
      assertThat(set).hasSize(marks).containsKeys(6, 5 + marks);
      assertThat(set.values()).hasSameElementsAs(values);
    }
  }
}
