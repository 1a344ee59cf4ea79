package jp.yorisoi.web.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.procedure.WorkList;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class WorkListModelTest {
  private final List<String> asked = new ArrayList<>();
  private int total = 120;

  private final WorkListModel model =
      new WorkListModel(
          ListAddress.of("mine", null, null, null, false, 1),
          address -> {
            asked.add(address.text());
            return new WorkList(List.of(), total);
          });

  @Test
  void one_reading_is_one_call_of_the_desk() {
    model.load(50, 50, Map.of(), Map.of());
    assertThat(asked).containsExactly("?scope=mine&sort=due&page=2");
    assertThat(model.getRowCount()).isEqualTo(120);
  }

  @Test
  void the_order_of_a_column_goes_to_the_desk() {
    SortMeta kana = SortMeta.builder().field("kana").order(SortOrder.DESCENDING).build();
    model.load(0, 50, Map.of("kana", kana), Map.of());
    assertThat(asked).containsExactly("?scope=mine&sort=kana&desc=true");
  }

  @Test
  void a_page_whose_rows_have_gone_becomes_the_last_one_there_is() {
    total = 60;
    model.load(100, 50, Map.of(), Map.of());
    assertThat(asked).last().isEqualTo("?scope=mine&sort=due&page=2");
  }
}
