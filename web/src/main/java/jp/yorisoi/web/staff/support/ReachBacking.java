package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.discovery.DiscoveryDesk;
import jp.yorisoi.ejb.discovery.ReachTable;
import jp.yorisoi.ejb.discovery.Stage;

/** Page: {@code webapp/staff/support/reach.xhtml}. Whether the city reaches people; no persons. */
@Named("reach")
@RequestScoped
public class ReachBacking {
  @EJB private DiscoveryDesk desk;
  private List<String> stages;
  private List<ReachTable> funnel;
  private List<ReachTable> use;
  private List<ReachTable> useBefore;

  /** Reads the figures; action of the page before it is shown. */
  public void load() {
    funnel = desk.funnel();
    use = desk.use(0);
    useBefore = desk.use(1);
  }

  /** From notice to seat (EL). */
  public List<ReachTable> getFunnel() {
    return funnel;
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
  public List<ReachTable> getUse() {
    return use;
  }

  /** From class to use, the quarter before (EL). */
  public List<ReachTable> getUseBefore() {
    return useBefore;
  }
}
