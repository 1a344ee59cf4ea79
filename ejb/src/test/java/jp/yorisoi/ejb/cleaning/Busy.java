package jp.yorisoi.ejb.cleaning;

import java.util.function.Supplier;

/** Others who are having their documents cleaned, for tests. */
public final class Busy {
  private Busy() {}

  /** Does something while nobody else gets a turn. */
  public static <T> T whileAllTurnsAreTaken(Supplier<T> something) {
    DocumentCleaner.turns().acquireUninterruptibly(2);
    try {
      return something.get();
    } finally {
      DocumentCleaner.turns().release(2);
    }
  }
}
