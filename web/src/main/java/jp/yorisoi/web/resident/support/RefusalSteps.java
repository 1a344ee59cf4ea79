package jp.yorisoi.web.resident.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.support.BookingOutcome.Reason;

/** Where somebody can go from a refusal: nobody is left with a closed door. */
public final class RefusalSteps {
  private static final String LIST = "list.xhtml";
  private static final String OWN = "own.xhtml";

  private RefusalSteps() {}

  /**
   * A way on.
   *
   * @param href where it leads, from the page of bookings
   * @param textKey key of its words
   */
  public record Step(String href, String textKey) {}

  /**
   * The ways on, the most helpful first. Calling the city is always one; the page adds it.
   *
   * @param reason why there is no seat
   * @param kind id of what was asked for, null when it is not known
   * @param needs help needed at the place
   * @return at least one
   */
  static List<Step> of(Reason reason, String kind, Collection<AccessNeed> needs) {
    String same = kind == null ? LIST : LIST + "?kind=" + kind;
    List<Step> steps = new ArrayList<>();
    switch (reason) {
      case FULL, DRAWING, NOT_HELD, NOT_YET, CLOSED, PAST ->
          steps.add(new Step(same, "kinds.next_other_day"));
      case NEED_NOT_MET -> steps.add(new Step(LIST + "?" + first(needs), "kinds.next_need"));
      case ALREADY_BOOKED, LIMIT, KIND_LIMIT, HOUSEHOLD_LIMIT, NOT_MOVABLE ->
          steps.add(new Step(OWN, "support.to_own"));
      case NOT_ELIGIBLE, UNKNOWN_SESSION, KEY_REUSED -> {}
    }
    steps.add(new Step(LIST, "support.to_list"));
    return steps;
  }

  /** As the list is narrowed; languages have a choice of their own there. */
  private static String first(Collection<AccessNeed> needs) {
    return needs.stream()
        .sorted()
        .findFirst()
        .map(
            need ->
                switch (need) {
                  case ENGLISH -> "language=en";
                  case PORTUGUESE -> "language=pt";
                  default -> "need=" + need.code();
                })
        .orElse("");
  }
}
