package jp.yorisoi.bench.load;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a load.
 *
 * @param attempts answers and failures within the measured time
 * @param nanos the measured time
 * @param cpuMillis processor time of each process of the plan within the measured time
 * @param medianMicros half of the attempts took no longer
 * @param slowMicros 99 of 100 attempts took no longer
 * @param bookAnswers how often booking answered, before and after the measured time too
 * @param cancelAnswers how often cancelling answered
 * @param failures how often the other side failed
 * @param complaints answers that should never be given
 * @param ledger every booking that was acknowledged
 */
public record LoadReport(
    int attempts,
    long nanos,
    List<Long> cpuMillis,
    long medianMicros,
    long slowMicros,
    int bookAnswers,
    int cancelAnswers,
    int failures,
    List<String> complaints,
    List<Entry> ledger) {
  private static final double NANOS = 1e9;
  private static final String LEDGER = "ledger";
  private static final String COMPLAINT = "complaint ";

  /** Takes copies. */
  public LoadReport {
    cpuMillis = List.copyOf(cpuMillis);
    complaints = List.copyOf(complaints);
    ledger = List.copyOf(ledger);
  }

  /** Attempts a second. */
  public double rate() {
    return attempts * NANOS / nanos;
  }

  /** Processor milliseconds of an attempt, of all processes of the plan. */
  public double cpuMillisEach() {
    return cpuMillis.stream().mapToLong(Long::longValue).sum() / (double) attempts;
  }

  /** As text, for the way from the server to the other process. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(attempts).append(' ').append(nanos).append(' ').append(medianMicros);
    text.append(' ').append(slowMicros).append(' ').append(bookAnswers);
    text.append(' ').append(cancelAnswers).append(' ').append(failures);
    cpuMillis.forEach(millis -> text.append(' ').append(millis));
    text.append('\n');
    complaints.forEach(one -> text.append(COMPLAINT).append(one).append('\n'));
    text.append(LEDGER).append('\n');
    ledger.forEach(entry -> text.append(entry.text()).append('\n'));
    return text.toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @param text the text
   * @return the report
   */
  public static LoadReport parse(String text) {
    List<String> lines = text.lines().toList();
    String[] figures = lines.get(0).split(" ");
    List<Long> cpu = new ArrayList<>();
    for (int at = 7; at < figures.length; at++) {
      cpu.add(Long.valueOf(figures[at]));
    }
    int ledger = lines.indexOf(LEDGER);
    return new LoadReport(
        Integer.parseInt(figures[0]),
        Long.parseLong(figures[1]),
        cpu,
        Long.parseLong(figures[2]),
        Long.parseLong(figures[3]),
        Integer.parseInt(figures[4]),
        Integer.parseInt(figures[5]),
        Integer.parseInt(figures[6]),
        lines.subList(1, ledger).stream().map(line -> line.substring(COMPLAINT.length())).toList(),
        lines.subList(ledger + 1, lines.size()).stream().map(Entry::parse).toList());
  }
}
