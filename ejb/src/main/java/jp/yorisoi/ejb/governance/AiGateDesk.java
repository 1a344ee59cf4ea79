package jp.yorisoi.ejb.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import jp.yorisoi.ejb.register.RegisterNames;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;

/**
 * The gate every text for an AI tool goes through (docs/adr/0032). Nothing is sent from here: who
 * passes gets the text back with a ticket and gives it to the tool of the city; an adapter to such
 * a tool would have to ask here first.
 */
@Stateless
@Guarded(Chain.CORE)
public class AiGateDesk {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Policies policies;
  @Inject private RegisterNames names;
  @Inject private AiAnswerDesk answers;
  @Inject private AuditDetails details;
  @Inject private AiUse use;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * Looks at a text.
   *
   * @param asked text and class
   * @return a ticket, or where something stands that must not leave
   */
  @Allow(
      permission = Permission.USE_AI_GATE,
      event = AuditEvent.AI_TEXT_CHECKED,
      purpose = Purpose.OPERATION)
  public AiVerdict check(AiText asked) {
    return answer(look(asked));
  }

  /**
   * Puts placeholders in the place of what is found, and looks at the text that comes of it. A 個人番号
   * is not replaced but refused.
   *
   * @param asked text and class
   * @return a ticket for the text with placeholders, or why not
   */
  @Allow(
      permission = Permission.USE_AI_GATE,
      event = AuditEvent.AI_TEXT_CHECKED,
      purpose = Purpose.OPERATION)
  public AiVerdict replaceAndCheck(AiText asked) {
    AiExamined examined = look(asked);
    return answer(
        examined.reason() == AiReason.FOUND ? look(AiCheck.replaced(asked, examined)) : examined);
  }

  private AiExamined look(AiText asked) {
    AiExamined examined =
        AiCheck.of(
            policies.current(),
            asked,
            names,
            () -> use.of(context.caller().id(), clock.instant().minus(HOUR)));
    if (examined.isCompared()) {
      details.fields("name_key", "kana_key");
      details.shown(examined.persons());
    }
    return examined;
  }

  private AiVerdict answer(AiExamined examined) {
    return examined.reason() == AiReason.PASSED
        ? answers.passed(examined)
        : answers.refused(examined);
  }
}
