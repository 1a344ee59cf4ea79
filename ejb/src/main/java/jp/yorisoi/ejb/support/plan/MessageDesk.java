package jp.yorisoi.ejb.support.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.MessageRule;
import jp.yorisoi.ejb.support.domain.PlannedSession;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.plan.MessageOutcome.Code;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;

/** The door to writing to all people of a session at once. */
@Stateless
@Guarded(Chain.FRONT)
public class MessageDesk {
  @Inject private PlanStore plan;
  @Inject private MessageStore store;
  @Inject private SessionPeople people;
  @Inject private PeopleNotices notices;
  @Inject private SessionSentences sentences;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;
  @Inject private Clock clock;

  /**
   * How many people a message would reach, by which way.
   *
   * @param sessionId row id
   * @return numbers by the name of the way, never names; empty for a session nobody has a seat of
   */
  @Allow(
      permission = Permission.MESSAGE_ATTENDEES,
      event = AuditEvent.SUPPORT_VIEWED,
      purpose = Purpose.SUPPORT_BOOKING)
  public Map<String, Integer> count(long sessionId) {
    details.aboutCase("session " + sessionId);
    details.fields("figures");
    return plan.session(sessionId)
        .map(PlannedSession::session)
        .map(
            session ->
                notices.count(
                    people.of(sessionId), PhoneReason.MESSAGE, usefulUntil(session, now())))
        .orElse(Map.of());
  }

  private static Instant usefulUntil(SupportSession session, Instant now) {
    return now.isBefore(session.startsAt()) ? session.startsAt() : session.endsAt();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Sends a message to everybody with a seat: by the way each chose, or as a call of the desk.
   *
   * @param formToken number of the form; the same form sent again sends nothing more
   * @param sessionId row id
   * @param seen how many people the page said
   * @param form what was written, without anything wrong
   * @return for how many people it is, or why nothing was sent
   */
  @Allow(
      permission = Permission.MESSAGE_ATTENDEES,
      event = AuditEvent.ATTENDEES_MESSAGED,
      purpose = Purpose.SUPPORT_BOOKING)
  public MessageOutcome send(String formToken, long sessionId, int seen, MessageForm form) {
    details.aboutCase("session " + sessionId);
    plan.turn(); // of one sender in two tabs the second counts what the first has sent
    Optional<SupportSession> held = plan.hold(sessionId).map(PlannedSession::session);
    if (held.isEmpty()) {
      details.notFound();
      return MessageOutcome.refused(Code.NOT_FOUND);
    }
    byte[] key =
        vaults
            .front()
            .keyedHash("support-message-form", formToken.getBytes(StandardCharsets.UTF_8));
    Optional<int[]> known = store.byKey(key);
    if (known.isPresent()) {
      details.fields("again");
      return new MessageOutcome(Code.SENT, known.get()[0], known.get()[1]);
    }
    return decided(held.get(), seen, form, key);
  }

  private MessageOutcome decided(SupportSession session, int seen, MessageForm form, byte[] key) {
    Instant now = now();
    List<Person> seated = people.of(session.id());
    MessageRule.Answer answer =
        MessageRule.answer(
            session,
            seen,
            seated.size(),
            store.before(session.id(), context.caller().id(), now),
            now);
    if (answer != MessageRule.Answer.SENT) {
      details.fields("refused", answer.name().toLowerCase(Locale.ROOT));
      return MessageOutcome.refused(Code.valueOf(answer.name()));
    }
    return sent(session, seated, form, key, now);
  }

  private MessageOutcome sent(
      SupportSession session, List<Person> seated, MessageForm form, byte[] key, Instant now) {
    String id = UUID.randomUUID().toString();
    LocalText text = sentences.message(session, form.text());
    int called = 0;
    for (Person person : seated) {
      String way =
          notices.tell(
              new Told(
                  "message " + id + " " + person.number(),
                  person,
                  session,
                  PhoneReason.MESSAGE,
                  text,
                  usefulUntil(session, now)));
      called += way.equals(PeopleNotices.BY_PHONE) ? 1 : 0;
    }
    String purpose = form.why().orElseThrow().name();
    byte[] body =
        vaults
            .front()
            .seal(form.text().getBytes(StandardCharsets.UTF_8), "support_message", "body", id);
    store.add(
        new MessageStore.Stored(
            id,
            key,
            session.id(),
            purpose,
            body,
            seated.size(),
            called,
            context.caller().id(),
            now));
    details.fields("message_purpose=" + purpose, "people=" + seated.size());
    details.shown(seated.stream().map(Person::shown).toList());
    return new MessageOutcome(Code.SENT, seated.size(), called);
  }
}
