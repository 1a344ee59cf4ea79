package jp.yorisoi.ejb.support.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.SessionPeople.Person;
import jp.yorisoi.ejb.support.phone.Callee;
import jp.yorisoi.ejb.support.phone.NewPhoneTask;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneTasks;
import jp.yorisoi.ejb.support.plan.NoticeWay.Told;

/**
 * Tells the people of a session something: by the way they chose when one reaches them, else by a
 * call of the desk. Nobody is left out, and nobody is told twice of one occasion.
 */
@Dependent
public class PeopleNotices {
  /** What the desk calls a call. */
  public static final String BY_PHONE = "電話";

  @Inject @Any private Instance<NoticeWay> ways;
  @Inject private PhoneTasks calls;

  /**
   * How many would be told by which way.
   *
   * @param people the people of a session
   * @param reason what they are told about
   * @param notAfter from when it is of no use any more
   * @return numbers by the name of the way
   */
  public Map<String, Integer> count(List<Person> people, PhoneReason reason, Instant notAfter) {
    Map<String, Integer> counted = new TreeMap<>();
    people.forEach(
        person -> counted.merge(name(person.attendee(), reason, notAfter), 1, Integer::sum));
    return counted;
  }

  /**
   * Tells somebody, in the caller's transaction.
   *
   * @param told what and whom
   * @return the name of the way
   */
  public String tell(Told told) {
    Attendee attendee = told.person().attendee();
    Optional<NoticeWay> way = way(attendee, told.reason(), told.notAfter());
    if (way.isPresent()) {
      way.get().put(told);
    } else {
      calls.add(
          new NewPhoneTask(
              told.occasion(),
              told.reason(),
              told.session().id(),
              told.person().number(),
              told.person().personKey(),
              new Callee(attendee.kana(), attendee.phone(), told.text().ja()),
              attendee.unlisted(),
              told.notAfter()));
    }
    return name(attendee, told.reason(), told.notAfter());
  }

  private String name(Attendee attendee, PhoneReason reason, Instant notAfter) {
    return ways.stream()
        .flatMap(way -> way.reaches(attendee, reason, notAfter).stream())
        .findFirst()
        .orElse(BY_PHONE);
  }

  private Optional<NoticeWay> way(Attendee attendee, PhoneReason reason, Instant notAfter) {
    return ways.stream()
        .filter(way -> way.reaches(attendee, reason, notAfter).isPresent())
        .findFirst();
  }
}
