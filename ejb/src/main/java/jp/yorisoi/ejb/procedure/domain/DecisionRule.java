package jp.yorisoi.ejb.procedure.domain;

/** Who may propose and decide what (起案と決裁). */
public final class DecisionRule {

  private DecisionRule() {}

  /**
   * Whether somebody may decide on a proposal: never the one who proposed, whatever roles that
   * person holds.
   *
   * @param proposedBy account of the proposer
   * @param decider account of who wants to decide
   * @return true if two persons are involved
   */
  public static boolean mayDecide(String proposedBy, String decider) {
    return proposedBy != null && !proposedBy.equals(decider);
  }

  /**
   * Whether an approval can be proposed: the core system pays to a resident, so the applicant must
   * be one.
   *
   * @param matched whether the applicant is linked to a resident
   * @return true if so
   */
  public static boolean mayApprove(boolean matched) {
    return matched;
  }
}
