package jp.yorisoi.policy.trace;

import java.util.IdentityHashMap;
import java.util.Map;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What was thrown, as a log may show it: the same words and places without individual numbers. Its
 * text begins with the name of the class that was really thrown. Never thrown itself.
 */
final class MaskedThrowable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String words;

  private MaskedThrowable(Throwable thrown, Throwable cause) {
    super(IndividualNumber.masked(thrown.getMessage()), cause);
    this.words = IndividualNumber.masked(thrown.toString());
    setStackTrace(thrown.getStackTrace());
  }

  static Throwable of(Throwable thrown) {
    return of(thrown, new IdentityHashMap<>());
  }

  /** A cause that leads round in a circle ends where it began. */
  private static Throwable of(Throwable thrown, Map<Throwable, Boolean> above) {
    if (thrown == null || above.put(thrown, true) != null) {
      return null;
    }
    MaskedThrowable masked = new MaskedThrowable(thrown, of(thrown.getCause(), above));
    for (Throwable suppressed : thrown.getSuppressed()) {
      Throwable one = of(suppressed, above);
      if (one != null) {
        masked.addSuppressed(one);
      }
    }
    return masked;
  }

  @Override
  public String toString() {
    return words;
  }
}
