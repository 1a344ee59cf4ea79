package jp.yorisoi.ejb.support;

/**
 * How a session that is over went, in numbers; no data of persons.
 *
 * @param session row id
 * @param booked seats booked ahead and not given back
 * @param came how many of them came
 * @param absent how many of them the desk said did not come
 * @param walkIns who came without a booking
 */
public record SessionFigures(long session, int booked, int came, int absent, int walkIns) {

  /** About how many nothing was said. */
  public int unmarked() {
    return booked - came - absent;
  }
}
