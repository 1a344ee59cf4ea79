package jp.yorisoi.policy.city;

import java.util.Set;
import jp.yorisoi.policy.Chain;

/**
 * One column of a schema and how it is to be treated.
 *
 * @param chain the schema
 * @param table the table
 * @param column the column
 * @param dataClass how confidential its content is
 * @param traits what else is true of it
 */
public record StoredField(
    Chain chain, String table, String column, DataClass dataClass, Set<Trait> traits) {

  /** What is true of a column besides its class. */
  public enum Trait {
    /** The application encrypts it before it is stored (docs/adr/0011). */
    SEALED,
    /** It stays readable in the database because people look for it. */
    SEARCHED,
    /** A hash, from which the value cannot be read. */
    HASHED
  }

  /** Takes a copy of the traits. */
  public StoredField {
    traits = Set.copyOf(traits);
  }

  /** The column with its schema and table, for example {@code front.draft.answers}. */
  public String name() {
    return chain.schema() + "." + table + "." + column;
  }

  /**
   * Whether something is true of it.
   *
   * @param trait what is asked
   * @return true if the policy says so
   */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Reads {@code 3B sealed}: the class, then the traits. */
  static StoredField parse(Chain chain, String table, String column, String written) {
    String[] words = written.strip().split(" +");
    Set<Trait> traits = java.util.EnumSet.noneOf(Trait.class);
    for (int i = 1; i < words.length; i++) {
      traits.add(Trait.valueOf(words[i].toUpperCase(java.util.Locale.ROOT)));
    }
    return new StoredField(chain, table, column, DataClass.of(words[0]), traits);
  }
}
