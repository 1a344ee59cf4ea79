package jp.yorisoi.web.staff.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yorisoi.ejb.support.SessionView;

/**
 * A session in the calendar of the desk.
 *
 * @param session the session
 * @param title a few characters
 * @param placeName name of the place
 * @param loop whether the place has a hearing loop
 * @param ramp whether the place is reached without a step
 */
public record SlotShown(
    SessionView session, String title, String placeName, boolean loop, boolean ramp) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  /** Time it begins. */
  public String time() {
    return TIME.format(session.starts());
  }

  /** Time it ends. */
  public String until() {
    return TIME.format(session.ends());
  }

  /** The day. */
  public LocalDate day() {
    return session.starts().toLocalDate();
  }

  /** Seats in a few words, with what matters to a body. */
  public String seats() {
    if (!session.ready()) {
      return "人・部屋・機器が足りず受付なし";
    }
    if (session.full()) {
      return "満席（" + session.capacity() + "席）";
    }
    if (!session.bookable()) {
      return "受付終了（空き " + session.seatsLeft() + "）";
    }
    if (session.byLot()) {
      return "抽選（" + session.capacity() + "席）" + (loop ? "・磁気ループ" : "") + (ramp ? "" : "・段差あり");
    }
    return "あと " + session.seatsLeft() + " 席" + (loop ? "・磁気ループ" : "") + (ramp ? "" : "・段差あり");
  }
}
