package jp.yorisoi.ejb.support.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;

/**
 * What goes along on a list.
 *
 * @param list its id
 * @param day day of its sessions
 * @param place id of their place, of a tour that of its first stop
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

  /**
   * Where it goes along.
   *
   * @return ids of the places in the order of the way, with blanks between them
   */
  public String places() {
    return sheets.isEmpty()
        ? place
        : sheets.stream()
            .map(one -> one.session().place())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** Keeps persons out of logs. */
  @Override
  public String toString() {
    return list;
  }
}
