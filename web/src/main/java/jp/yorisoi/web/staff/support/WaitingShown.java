package jp.yorisoi.web.staff.support;

import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.LineView;

/**
 * A line of the waiting list of a session.
 *
 * @param name who it is
 * @param order place in the order, or that a seat is held
 * @param points points by the published rule
 * @param reasons what gave them, in words
 * @param held until when a seat is held, empty when none is
 */
public record WaitingShown(NameShown name, String order, int points, String reasons, String held) {

  static WaitingShown of(BookingView booking, String answer) {
    LineView line = booking.line();
    return new WaitingShown(
        NameShown.of(booking, answer),
        order(line),
        line.points(),
        line.reasons().stream().map(SupportWords::circumstance).collect(Collectors.joining("、")),
        line.offered()
            ? SupportWords.day(line.offerUntil().toLocalDate())
                + " "
                + SupportWords.time(line.offerUntil())
            : "");
  }

  /** Whether a seat is held. */
  public boolean offered() {
    return !held.isEmpty();
  }

  private static String order(LineView line) {
    return switch (line.standing()) {
      case ENTERED -> "抽選待ち";
      case OFFERED -> "案内中";
      case EXPIRED -> "期限切れ";
      case OVER -> "受付終了";
      case WAITING -> line.place() + " 番目";
    };
  }
}
