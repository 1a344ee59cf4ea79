package jp.yorisoi.bench.load;

/**
 * A line of the ledger: a booking somebody was told about.
 *
 * @param number booking number
 * @param session which session
 * @param state what its holder was told last
 */
public record Entry(String number, long session, State state) {

  /** What the holder was told last. */
  public enum State {
    /** The seat is held. */
    BOOKED,
    /** The seat was given back. */
    CANCELLED,
    /** A later call failed; the seat may be held or given back. */
    UNSURE
  }

  /** As one line of text. */
  String text() {
    return number + " " + session + " " + state;
  }

  static Entry parse(String line) {
    String[] words = line.split(" ");
    return new Entry(words[0], Long.parseLong(words[1]), State.valueOf(words[2]));
  }
}
