package jp.yorisoi.ejb.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * The two answers of {@link AiGateDesk}, a door of its own so that each is recorded as what it is.
 * Takes only what was examined.
 */
@Stateless
@Guarded(Chain.CORE)
public class AiAnswerDesk {
  @Inject private AuditDetails details;

  /**
   * Lets a text pass.
   *
   * @param examined a text nothing was found in
   * @return the text with its ticket, which stands in the entry beside the SHA-256 of the text
   * @throws IllegalArgumentException when something was found
   */
  @Allow(
      permission = Permission.USE_AI_GATE,
      event = AuditEvent.AI_TEXT_PASSED,
      purpose = Purpose.OPERATION)
  public AiVerdict passed(AiExamined examined) {
    if (examined.reason() != AiReason.PASSED) {
      throw new IllegalArgumentException("not passed: " + examined.reason());
    }
    String ticket = AiTicket.drawn();
    List<String> facts = examined.facts();
    facts.add("ticket=" + ticket);
    facts.add("sha256=" + examined.sha256());
    details.fields(facts.toArray(String[]::new));
    return examined.verdict(ticket);
  }

  /**
   * Keeps a text back.
   *
   * @param examined a text with a reason against it
   * @return the reason and the places
   */
  @Allow(
      permission = Permission.USE_AI_GATE,
      event = AuditEvent.AI_TEXT_REFUSED,
      purpose = Purpose.OPERATION)
  public AiVerdict refused(AiExamined examined) {
    List<String> facts = examined.facts();
    facts.add("reason=" + examined.reason());
    details.fields(facts.toArray(String[]::new));
    return examined.verdict(null);
  }
}
