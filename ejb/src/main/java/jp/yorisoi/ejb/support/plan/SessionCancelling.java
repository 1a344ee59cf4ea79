package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * Takes a session off the calendar with all its bookings, and sees to it that each of these people
 * is told: in one transaction, whose row of the session is held by the caller.
 */
@Dependent
class SessionCancelling {
  @Inject private PlanStore store;
  @Inject private SessionPeople people;
  @Inject private PeopleNotices notices;
  @Inject private PhoneTasks calls;
  @Inject private SessionSentences sentences;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  Map<String, Integer> cancel(SupportSession session, CancelReason reason, Instant now) {
    List<Person> seated = people.of(session.id());
    calls.withdrawAll(session.id(), PhoneReason.SESSION_MOVED);
    calls.withdrawAll(session.id(), PhoneReason.MESSAGE);
    Map<String, Integer> told = new TreeMap<>();
    for (Person person : seated) {
      String way =
          notices.tell(
              new Told(
                  "cancelled " + session.id() + " " + person.number(),
                  person,
                  session,
                  PhoneReason.SESSION_CANCELLED,
                  sentences.cancelled(session, reason),
                  session.startsAt()));
      told.merge(way, 1, Integer::sum);
    }
    store.cancel(session.id(), reason.name(), now, context.caller().id());
    details.shown(seated.stream().map(Person::shown).toList());
    return told;
  }
}
