package jp.yorisoi.bench.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bounded load.
 *
 * @param callers threads that knock
 * @param millis how long they knock
 * @param most after how many attempts they stop all the same
 * @param sessions ids of the sessions they want, each as likely as the other
 * @param firstPerson number of the first person; the following ones are used up
 * @param pids processes whose processor time is read before and after
 */
public record LoadPlan(
    int callers, long millis, int most, List<Long> sessions, long firstPerson, List<Long> pids) {
  /** Of a hundred attempts so many give a seat back. */
  public static final int CANCEL_PERCENT = 30;

  /** Of a hundred attempts so many send an earlier key again. */
  public static final int DUPLICATE_PERCENT = 10;

  private static final int MOST_CALLERS = 512;
  private static final long LONGEST = 300_000;

  /** Takes copies and refuses what is not bounded. */
  public LoadPlan {
    sessions = List.copyOf(sessions);
    pids = List.copyOf(pids);
    if (callers < 1 || callers > MOST_CALLERS || millis < 1 || millis > LONGEST) {
      throw new IllegalArgumentException("callers or time out of bounds");
    }
  }

  /** As the query of an address. */
  public String query() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("callers", callers);
    words.put("millis", millis);
    words.put("most", most);
    words.put("sessions", joined(sessions));
    words.put("firstPerson", firstPerson);
    words.put("pids", joined(pids));
    return words.entrySet().stream()
        .map(word -> word.getKey() + "=" + word.getValue())
        .collect(Collectors.joining("&"));
  }

  /**
   * Reads a query.
   *
   * @param words names and values
   * @return the plan
   */
  public static LoadPlan of(Map<String, String> words) {
    return new LoadPlan(
        Integer.parseInt(words.get("callers")),
        Long.parseLong(words.get("millis")),
        Integer.parseInt(words.get("most")),
        numbers(words.get("sessions")),
        Long.parseLong(words.get("firstPerson")),
        numbers(words.get("pids")));
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Long> numbers(String joined) {
    return Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
  }
}
