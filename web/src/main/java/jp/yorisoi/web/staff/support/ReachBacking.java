package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yorisoi.ejb.discovery.DiscoveryDesk;
import jp.yorisoi.ejb.discovery.ReachTable;
import jp.yorisoi.ejb.discovery.Stage;

/** Page: {@code webapp/staff/support/reach.xhtml}. Whether the city reaches people; no persons. */
@Named("reach")
@RequestScoped
public class ReachBacking {
  private static final List<String> RATES = List.of("使った方の割合");

  @EJB private DiscoveryDesk desk;
  private List<String> stages;
  private List<ReachShown> funnel;
  private List<ReachShown> use;
  private List<ReachShown> useBefore;
  private List<ReachShown> all;

  /** Reads the figures; action of the page before it is shown. */
  public void load() {
    funnel = shown("funnel", "知ってから予約まで", desk.funnel());
    use = shown("use", "この四半期の教室", desk.use(0));
    useBefore = shown("before", "前の四半期の教室", desk.use(1));
    all = Stream.of(funnel, use, useBefore).flatMap(List::stream).toList();
  }

  private static List<ReachShown> shown(String id, String heading, List<ReachTable> tables) {
    return IntStream.range(0, tables.size())
        .mapToObj(at -> ReachShown.of(id + "-" + (at + 1), heading, tables.get(at)))
        .toList();
  }

  /** Every table of the page, in order (EL). */
  public List<ReachShown> getAll() {
    return all;
  }

  /** From notice to seat (EL). */
  public List<ReachShown> getFunnel() {
    return funnel;
  }

  /** The head of the column of rates (EL). */
  public List<String> getRates() {
    return RATES;
  }

  /** The heads of its columns (EL). */
  public List<String> getStages() {
    if (stages == null) {
      stages = stages();
    }
    return stages;
  }

  private List<String> stages() {
    return Stream.of(Stage.values()).map(Stage::label).toList();
  }

  /** From class to use, this quarter (EL). */
  public List<ReachShown> getUse() {
    return use;
  }

  /** From class to use, the quarter before (EL). */
  public List<ReachShown> getUseBefore() {
    return useBefore;
  }
}
