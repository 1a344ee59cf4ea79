package jp.yorisoi.ejb.support.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.Closure;
import jp.yorisoi.ejb.support.plan.SeriesForm.Problem;
import jp.yorisoi.ejb.support.plan.SeriesForm.Wrong;

/**
 * What the desk types about days on which a place is closed.
 *
 * @param place id of the place
 * @param from first day as typed
 * @param until last day as typed; the first when it is empty
 * @param reason name of the reason
 */
public record ClosureForm(String place, String from, String until, String reason) {

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static ClosureForm of(Map<String, String[]> sent) {
    return new ClosureForm(
        SeriesForm.first(sent, "place"),
        SeriesForm.first(sent, "from"),
        SeriesForm.first(sent, "until"),
        SeriesForm.first(sent, "reason"));
  }

  /**
   * What must be put right before this can be taken.
   *
   * @param today the day it is entered
   * @param places ids of the places there are
   * @return problems, none when it can be entered
   */
  public List<Problem> problems(LocalDate today, Set<String> places) {
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDate> first = JapaneseDates.parse(from);
    Optional<LocalDate> last = last();
    add(problems, "place", places.contains(place), Wrong.CHOOSE);
    add(problems, "from", first.isPresent(), Wrong.DAY);
    add(problems, "until", last.isPresent() || first.isEmpty(), Wrong.DAY);
    add(problems, "reason", why().isPresent(), Wrong.CHOOSE);
    if (first.isPresent() && last.isPresent()) {
      add(problems, "until", !last.get().isBefore(first.get()), Wrong.ORDER);
      add(problems, "until", !last.get().isBefore(today), Wrong.PAST);
      add(
          problems,
          "until",
          !last.get().isAfter(today.plusDays(SeriesForm.LONGEST_DAYS)),
          Wrong.TOO_FAR);
    }
    return problems;
  }

  private static void add(List<Problem> problems, String field, boolean good, Wrong wrong) {
    if (!good) {
      problems.add(new Problem(field, wrong));
    }
  }

  private Optional<LocalDate> last() {
    return JapaneseDates.parse(until.isEmpty() ? from : until);
  }

  private Optional<ClosureReason> why() {
    return Stream.of(ClosureReason.values()).filter(one -> one.name().equals(reason)).findFirst();
  }

  Closure closure() {
    return new Closure(
        place,
        JapaneseDates.parse(from).orElseThrow(),
        last().orElseThrow(),
        why().orElseThrow().name());
  }
}
