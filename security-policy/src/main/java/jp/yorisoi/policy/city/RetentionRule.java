package jp.yorisoi.policy.city;

import java.util.Locale;
import java.util.Optional;

/**
 * How long one kind of record is kept and what becomes of it then.
 *
 * @param kind the record, a name of the application
 * @param kept how long after it has served its purpose
 * @param then what becomes of it
 * @param reason why so long
 * @param law the law or rule that demands so long; without one it is a copy and bound to the days
 *     of the clause
 */
public record RetentionRule(
    String kind, RetentionPeriod kept, Fate then, String reason, Optional<String> law) {

  /** What becomes of a record whose time is over. */
  public enum Fate {
    /** What it says goes; number, dates and state stay. */
    EMPTIED("中身を消す"),
    /** Nobody can tell any more whom it is about; number, dates and state stay for figures. */
    ANONYMISED("だれのものか分からなくする"),
    /** The record goes. */
    DELETED("消す");

    private final String label;

    Fate(String label) {
      this.label = label;
    }

    /** For people. */
    public String label() {
      return label;
    }

    /** The word in the policy. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Fate of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
