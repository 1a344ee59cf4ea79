package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.discovery.DiscoveryDesk;
import jp.yorisoi.ejb.discovery.ReachTable;
import jp.yorisoi.ejb.discovery.ReachTable.Line;
import jp.yorisoi.web.shell.Beans;
import org.junit.jupiter.api.Test;

class ReachBackingTest {
  private static final Line SHOWN = new Line("広瀬地区", List.of("20〜24", "5未満"), false);
  private static final Line HIDA = new Line("比田地区", List.of("5未満", "5未満"), true);
  private static final Line FUBE = new Line("布部地区", List.of("5未満", "5未満"), true);
  private static final Line RATE = new Line("はじめて", List.of("およそ4割"), false);

  private static ReachBacking page() {
    ReachBacking page = Beans.with(new ReachBacking(), new Desk());
    page.load();
    return page;
  }

  @Test
  void lines_that_show_nothing_are_named_in_one_sentence_and_all_others_stand_as_they_were() {
    ReachShown table = page().getFunnel().get(0);
    assertThat(table.lines()).containsExactly(SHOWN);
    assertThat(table.folded()).isEqualTo("数が少ないため表示しない区分：比田地区、布部地区");
  }

  @Test
  void a_line_with_one_figure_is_never_folded_and_keeps_its_hidden_cell() {
    assertThat(page().getFunnel().get(0).lines().get(0).cells()).containsExactly("20〜24", "5未満");
    assertThat(page().getUse().get(0).folded()).isEmpty();
    assertThat(page().getUse().get(0).lines()).containsExactly(RATE);
  }

  @Test
  void every_table_can_be_gone_to_and_says_what_it_is_about() {
    List<ReachShown> all = page().getAll();
    assertThat(all).extracting(ReachShown::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(all).extracting(ReachShown::link).contains("#funnel-1", "#use-1", "#before-1");
    assertThat(all)
        .extracting(ReachShown::heading)
        .containsExactly("知ってから予約まで　地区ごと", "この四半期の教室　教室の種類ごと", "前の四半期の教室　教室の種類ごと");
  }

  private static final class Desk extends DiscoveryDesk {
    @Override
    public List<ReachTable> funnel() {
      return List.of(new ReachTable("地区", List.of(HIDA, SHOWN, FUBE)));
    }

    @Override
    public List<ReachTable> use(int back) {
      return List.of(new ReachTable("教室の種類", List.of(RATE)));
    }
  }
}
