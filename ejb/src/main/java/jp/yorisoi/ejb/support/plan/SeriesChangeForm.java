package jp.yorisoi.ejb.support.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.SeriesChange;
import jp.yorisoi.ejb.support.plan.SeriesForm.Problem;
import jp.yorisoi.ejb.support.plan.SeriesForm.Wrong;

/**
 * What the desk types to change a series: it never gets longer, since new days would have to be
 * looked at as those of a new series are.
 *
 * @param at time it begins
 * @param minutes how long it lasts
 * @param capacity seats
 * @param until last day
 * @param reason name of why later classes are not held
 */
public record SeriesChangeForm(
    String at, String minutes, String capacity, String until, String reason) {

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static SeriesChangeForm of(Map<String, String[]> sent) {
    return new SeriesChangeForm(
        SeriesForm.first(sent, "at"),
        SeriesForm.first(sent, "minutes"),
        SeriesForm.first(sent, "capacity"),
        SeriesForm.first(sent, "until"),
        SeriesForm.first(sent, "reason"));
  }

  /**
   * What must be put right before this can be taken.
   *
   * @param today the day of changing
   * @param lastDay last day of the series as it stands
   * @return problems, none when it can be taken
   */
  public List<Problem> problems(LocalDate today, LocalDate lastDay) {
    List<Problem> problems = new ArrayList<>();
    add(problems, "at", SeriesForm.time(at).isPresent(), Wrong.TIME);
    add(problems, "minutes", SeriesForm.minutesOf(minutes).isPresent(), Wrong.MINUTES);
    add(problems, "capacity", SeriesForm.seatsOf(capacity).isPresent(), Wrong.SEATS);
    add(problems, "reason", why().isPresent(), Wrong.CHOOSE);
    Optional<LocalDate> last = JapaneseDates.parse(until);
    add(problems, "until", last.isPresent(), Wrong.DAY);
    add(problems, "until", last.isEmpty() || !last.get().isBefore(today), Wrong.PAST);
    add(problems, "until", last.isEmpty() || !last.get().isAfter(lastDay), Wrong.TOO_FAR);
    return problems;
  }

  private static void add(List<Problem> problems, String field, boolean good, Wrong wrong) {
    if (!good) {
      problems.add(new Problem(field, wrong));
    }
  }

  /** Why later classes are not held. */
  Optional<CancelReason> why() {
    return Stream.of(CancelReason.values()).filter(one -> one.name().equals(reason)).findFirst();
  }

  SeriesChange change() {
    return new SeriesChange(
        SeriesForm.time(at).orElseThrow(),
        SeriesForm.minutesOf(minutes).orElseThrow(),
        SeriesForm.seatsOf(capacity).orElseThrow(),
        JapaneseDates.parse(until).orElseThrow());
  }
}
