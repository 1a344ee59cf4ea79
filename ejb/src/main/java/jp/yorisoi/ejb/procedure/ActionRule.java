package jp.yorisoi.ejb.procedure;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.procedure.domain.DecisionRule;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.rule.RoleTable;

/** Which acts a page offers: those the state allows and the caller may do. The acts check again. */
final class ActionRule {

  private ActionRule() {}

  static List<CaseAction> actions(CaseFacts facts, Caller caller, RoleTable roles) {
    List<CaseAction> actions = new ArrayList<>();
    boolean mine = caller.id().equals(facts.assignee());
    boolean reviewing = facts.state() == CaseState.UNDER_REVIEW;
    if (may(roles, caller, Permission.ASSIGN_CASE)
        && (facts.state() == CaseState.TAKEN_IN || reviewing && !mine)) {
      actions.add(CaseAction.ASSIGN);
    }
    if (may(roles, caller, Permission.LINK_RESIDENT) && mayLink(facts.state())) {
      actions.add(CaseAction.LINK);
    }
    if (reviewing && may(roles, caller, Permission.PROPOSE_DECISION)) {
      if (DecisionRule.mayApprove(facts.addresseeNumber() != null)) {
        actions.add(CaseAction.PROPOSE_APPROVAL);
      }
      actions.add(CaseAction.PROPOSE_REJECTION);
    }
    if (may(roles, caller, Permission.RETURN_CASE)) {
      if (reviewing) {
        actions.add(CaseAction.RETURN);
      } else if (facts.state() == CaseState.RETURNED) {
        actions.add(CaseAction.RESUME);
      }
    }
    if (facts.state() == CaseState.PROPOSED && may(roles, caller, Permission.DECIDE_CASE)) {
      if (DecisionRule.mayDecide(facts.proposedBy(), caller.id())) {
        actions.add(CaseAction.DECIDE);
      }
      actions.add(CaseAction.SEND_BACK);
    }
    return actions;
  }

  /** Who the applicant is can be said until the case waits for somebody else. */
  static boolean mayLink(CaseState state) {
    return state == CaseState.TAKEN_IN || state == CaseState.UNDER_REVIEW;
  }

  private static boolean may(RoleTable roles, Caller caller, Permission permission) {
    return roles.permits(caller.roles(), permission);
  }
}
