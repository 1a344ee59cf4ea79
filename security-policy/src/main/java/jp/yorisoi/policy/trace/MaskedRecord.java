package jp.yorisoi.policy.trace;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.LogRecord;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Takes individual numbers out of a log record before any handler writes it: out of its message,
 * its parameters and what was thrown. A record without one stays as it is.
 */
final class MaskedRecord {
  private MaskedRecord() {}

  static void mask(LogRecord entry) {
    entry.setMessage(IndividualNumber.masked(entry.getMessage()));
    if (entry.getParameters() != null) {
      entry.setParameters(Arrays.stream(entry.getParameters()).map(MaskedRecord::masked).toArray());
    }
    if (holdsNumber(entry.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>()))) {
      entry.setThrown(MaskedThrowable.of(entry.getThrown()));
    }
  }

  private static Object masked(Object parameter) {
    String text = String.valueOf(parameter);
    return IndividualNumber.isIn(text) ? IndividualNumber.masked(text) : parameter;
  }

  private static boolean holdsNumber(Throwable thrown, Set<Throwable> seen) {
    return thrown != null
        && seen.add(thrown)
        && (IndividualNumber.isIn(thrown.toString())
            || holdsNumber(thrown.getCause(), seen)
            || Arrays.stream(thrown.getSuppressed()).anyMatch(one -> holdsNumber(one, seen)));
  }
}
