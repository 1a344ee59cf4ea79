package jp.yorisoi.policy.zone;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The flows of this release, read when something first crosses. What is packaged has been checked
 * by tests; one that cannot be read lets nothing cross.
 */
@ApplicationScoped
public class DeclaredFlows {
  private volatile Flows flows;

  /** For the container and for tests: as packaged. */
  public DeclaredFlows() {}

  /**
   * A declared flow.
   *
   * @param id its name
   * @return the flow
   * @throws CrossingRefused when no such flow is declared
   */
  public Flow flow(String id) {
    return all().flow(id);
  }

  /** All of them. */
  public Flows all() {
    if (flows == null) {
      flows = Flows.of(FlowsFile.read());
    }
    return flows;
  }
}
