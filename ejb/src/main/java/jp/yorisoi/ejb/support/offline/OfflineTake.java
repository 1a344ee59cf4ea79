package jp.yorisoi.ejb.support.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;

/**
 * What goes along on a list.
 *
 * @param list its id
 * @param day day of its sessions
 * @param place id of their place
 * @param until until when it opens and joins
 * @param sheets its sessions with who comes, as the name list shows them
 */
public record OfflineTake(
    String list, LocalDate day, String place, Instant until, List<Sheet> sheets) {

  /**
   * A session.
   *
   * @param session the session
   * @param names who comes; without names of those who are kept off the lists
   */
  public record Sheet(SessionView session, List<BookingView> names) {
    /** Takes a copy. */
    public Sheet {
      names = List.copyOf(names);
    }
  }

  /** Takes a copy. */
  public OfflineTake {
    sheets = List.copyOf(sheets);
  }

  /** Keeps persons out of logs. */
  @Override
  public String toString() {
    return list;
  }
}
