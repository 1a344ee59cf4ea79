package jp.yorisoi.bench.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.bench.load.HttpConnection;

/**
 * People who come to the pages of booking, each from an address and with a cookie of their own:
 * they come in the first half of the time and ask again when they are told to.
 */
final class OpeningCrowd {
  private static final String LIST = "GET /resident/support/list.xhtml";
  private static final Pattern NUMBER = Pattern.compile("data-test=\"place\">[^0-9]*([0-9,]+)");
  private static final int MOST_COMPLAINTS = 10;

  private final int port;
  private final int people;
  private final long began = System.currentTimeMillis();
  private final long until;
  private final Set<Long> numbers = ConcurrentHashMap.newKeySet();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicInteger entered = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicLong longestLine = new AtomicLong();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  OpeningCrowd(int port, int people, int seconds) {
    this.port = port;
    this.people = people;
    this.until = began + seconds * 1000L;
  }

  private static final class Person {
    private final int id;
    private String cookie;
    private long number;
    private boolean in;
    private long next;

    Person(int id, long next) {
      this.id = id;
      this.next = next;
    }
  }

  /**
   * Walks every so many-th of the people until the time is over.
   *
   * @param first which of them
   * @param each how many hands walk
   * @param forgetful the control: they lose their cookies, and with them their place
   */
  void walk(int first, int each, boolean forgetful) throws Exception {
    List<Person> mine = new ArrayList<>();
    long half = (until - began) / 3;
    for (int id = first; id < people; id += each) {
      mine.add(new Person(id, began + half * id / people));
    }
    try (HttpConnection connection = new HttpConnection(port)) {
      while (System.currentTimeMillis() < until) {
        boolean rested = true;
        for (Person person : mine) {
          if (!person.in && person.next <= System.currentTimeMillis()) {
            ask(connection, person, forgetful);
            rested = false;
          }
        }
        if (rested) {
          Thread.sleep(20);
        }
      }
    }
  }

  private void ask(HttpConnection connection, Person person, boolean forgetful) throws IOException {
    List<String> fields = new ArrayList<>();
    fields.add(
        "X-Forwarded-For: 10."
            + person.id / 65_536
            + "."
            + person.id / 256 % 256
            + "."
            + person.id % 256);
    if (person.cookie != null && !forgetful) {
      fields.add("Cookie: " + person.cookie);
    }
    HttpConnection.Reply reply = connection.send(LIST, fields, null);
    asked.incrementAndGet();
    reply
        .field("Set-Cookie")
        .filter(cookie -> cookie.startsWith("YORISOI_PLACE"))
        .ifPresent(cookie -> person.cookie = cookie.split(";")[0]);
    Matcher found = NUMBER.matcher(reply.body());
    if (reply.status() == 503) {
      busy.incrementAndGet();
      person.next = System.currentTimeMillis() + 10_000;
    } else if (found.find()) {
      waits(person, Long.parseLong(found.group(1).replace(",", "")), reply);
    } else if (reply.status() == 200) {
      person.in = true;
      entered.incrementAndGet();
    } else {
      complain("answered " + reply.status());
      person.next = System.currentTimeMillis() + 10_000;
    }
  }

  private void waits(Person person, long number, HttpConnection.Reply reply) {
    if (person.number == 0) {
      person.number = number;
      longestLine.accumulateAndGet(number, Math::max);
      if (!numbers.add(number)) {
        complain("two have the number " + number);
      }
    } else if (person.number != number) {
      complain("asked again, " + person.number + " became " + number);
    }
    int seconds = reply.field("Refresh").map(Integer::valueOf).orElse(30);
    person.next = System.currentTimeMillis() + seconds * 1000L;
  }

  private void complain(String words) {
    if (complaints.size() < MOST_COMPLAINTS) {
      complaints.add(words);
    }
  }

  List<String> violations() {
    List<String> wrong = new ArrayList<>(complaints);
    if (numbers.size() < people / 2) {
      wrong.add("only " + numbers.size() + " of " + people + " had to wait");
    }
    return wrong;
  }

  String words() {
    return "%d people, %d requests, %d waited with a number, the last %d, %d entered, %d answered 503"
        .formatted(
            people, asked.get(), numbers.size(), longestLine.get(), entered.get(), busy.get());
  }
}
