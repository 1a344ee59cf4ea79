package jp.yorisoi.ejb.support.tour;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.ReofferRule;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.OrderRules;
import jp.yorisoi.ejb.support.SessionPeople;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.domain.ReofferTerm;
import jp.yorisoi.ejb.support.domain.Reoffers;
import jp.yorisoi.ejb.support.domain.Reoffers.Offer;
import jp.yorisoi.ejb.support.domain.SupportSession;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.CancelReason;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;
import jp.yorisoi.ejb.support.plan.PeopleNotices;
import jp.yorisoi.ejb.support.plan.PlanStore;
import jp.yorisoi.ejb.support.tour.TourStore.Move;
import jp.yorisoi.ejb.support.tour.TourStore.Present;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.audit.AuditDetails;

/**
 * Takes stops off the calendar and sees to each of their people, in one transaction whose rows are
 * held by the caller: a seat of the next stop is held, or the desk calls. The booking stays what it
 * is, with its number and PIN.
 */
@Dependent
class StopsOff {
  @Inject private TourStore store;
  @Inject private PlanStore plan;
  @Inject private SessionPeople people;
  @Inject private PeopleNotices notices;
  @Inject private PhoneTasks calls;
  @Inject private TourSentences sentences;
  @Inject private SupportProgramme programme;
  @Inject private OrderRules order;
  @Inject private AuditDetails details;
  @Inject private CallerContext context;

  /**
   * Cancels stops.
   *
   * @param off sessions that are not made
   * @param others sessions people can go to instead
   * @param sameTour row ids of the sessions of the same tour
   */
  StopsOutcome cancel(
      List<SupportSession> off,
      List<SupportSession> others,
      List<Long> sameTour,
      CancelReason reason,
      Instant now) {
    Reoffers reoffers = new Reoffers(stops(others, sameTour), term(), now);
    Map<String, Integer> told = new TreeMap<>();
    List<Person> all = new ArrayList<>();
    int offered = 0;
    for (SupportSession stop : off) {
      Stream.of(PhoneReason.values()).forEach(about -> calls.withdrawAll(stop.id(), about));
      List<Person> persons =
          Stream.concat(people.of(stop.id()).stream(), people.waiting(stop.id()).stream()).toList();
      for (Person person : persons) {
        Optional<Offer> offer = reoffers.next(person(person, stop));
        String way =
            offer.isPresent()
                ? move(person, stop, offer.get(), reason, now)
                : without(person, stop, reason);
        told.merge(way, 1, Integer::sum);
        offered += offer.isPresent() ? 1 : 0;
      }
      plan.cancel(stop.id(), reason.name(), now, context.caller().id());
      all.addAll(persons);
    }
    details.shown(all.stream().map(Person::shown).toList());
    return new StopsOutcome(
        StopsOutcome.Code.DONE, off.size(), offered, all.size() - offered, told);
  }

  private static Reoffers.Person person(Person person, SupportSession stop) {
    return new Reoffers.Person(
        Hash.of(person.personKey()), person.attendee().needs(), stop.startsAt());
  }

  private List<Reoffers.Stop> stops(List<SupportSession> others, List<Long> sameTour) {
    Map<Long, List<Present>> present =
        store.present(others.stream().map(SupportSession::id).toList()).stream()
            .collect(Collectors.groupingBy(Present::session));
    return others.stream()
        .map(
            one -> {
              List<Present> there = present.getOrDefault(one.id(), List.of());
              return new Reoffers.Stop(
                  one,
                  sameTour.contains(one.id()),
                  there.stream().anyMatch(Present::queues),
                  there.stream().map(Present::person).collect(Collectors.toSet()));
            })
        .toList();
  }

  private ReofferTerm term() {
    ReofferRule rule = programme.reoffer().orElseThrow();
    return new ReofferTerm(
        Duration.ofHours(rule.hours()),
        Duration.ofMinutes(rule.beforeMinutes()),
        Duration.ofMinutes(rule.shortestMinutes()),
        rule.from(),
        rule.until());
  }

  private String move(
      Person person, SupportSession stop, Offer offer, CancelReason reason, Instant now) {
    long next = offer.session().id();
    store.move(
        new Move(person.number(), stop.id(), next, offer.until()),
        order.published().version(),
        now);
    return notices.tell(
        new Told(
            NewPhoneTask.offer(person.number(), next),
            person,
            offer.session(),
            PhoneReason.SEAT_OFFERED,
            sentences.offered(stop, reason, offer),
            offer.until()));
  }

  /** Whoever a message reaches is called all the same: there is something to be arranged. */
  private String without(Person person, SupportSession stop, CancelReason reason) {
    String occasion = "stop off " + stop.id() + " " + person.number();
    String way =
        notices.tell(
            new Told(
                occasion,
                person,
                stop,
                PhoneReason.SESSION_CANCELLED,
                sentences.without(stop, reason),
                stop.startsAt()));
    if (!way.equals(PeopleNotices.BY_PHONE)) {
      calls.add(
          new NewPhoneTask(
              occasion,
              PhoneReason.SESSION_CANCELLED,
              stop.id(),
              person.number(),
              person.personKey(),
              new Callee(
                  person.attendee().kana(),
                  person.attendee().phone(),
                  sentences.call(stop, reason)),
              person.attendee().unlisted(),
              stop.startsAt()));
    }
    return way;
  }
}
