package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * Takes a session off the calendar with all its bookings and its waiting list, sees to it that each
 * of these people is told, and frees what it would have used: in one transaction, whose row of the
 * session is held by the caller.
 */
@Dependent
class SessionCancelling {
  @Inject private PlanStore store;
  @Inject private SessionPeople people;
  @Inject private PeopleNotices notices;
  @Inject private PhoneTasks calls;
  @Inject private SessionSentences sentences;
  @Inject private ResourceStore resources;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  Map<String, Integer> cancel(SupportSession session, CancelReason reason, Instant now) {
    List<Person> seated = people.of(session.id());
    List<Person> waiting = people.waiting(session.id());
    Stream.of(PhoneReason.values()).forEach(about -> calls.withdrawAll(session.id(), about));
    Map<String, Integer> told = new TreeMap<>();
    tell(seated, session, sentences.cancelled(session, reason), told);
    tell(waiting, session, sentences.lineCancelled(session, reason), told);
    store.cancel(session.id(), reason.name(), now, context.caller().id());
    resources.release(session.id());
    details.shown(Stream.concat(seated.stream(), waiting.stream()).map(Person::shown).toList());
    return told;
  }

  private void tell(
      List<Person> persons, SupportSession session, LocalText text, Map<String, Integer> told) {
    for (Person person : persons) {
      String way =
          notices.tell(
              new Told(
                  "cancelled " + session.id() + " " + person.number(),
                  person,
                  session,
                  PhoneReason.SESSION_CANCELLED,
                  text,
                  session.startsAt()));
      told.merge(way, 1, Integer::sum);
    }
  }
}
