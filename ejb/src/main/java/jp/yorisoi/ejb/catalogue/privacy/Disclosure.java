package jp.yorisoi.ejb.catalogue.privacy;

import java.util.Set;
import jp.yorisoi.ejb.catalogue.Answers;

/**
 * What one receiver may be told of one procedure. Every message that leaves the office is built
 * through it: what is not declared is left out (docs/adr/0028).
 *
 * @param receiver who
 * @param gets ids of fields, documents and made items; empty for a receiver nobody declared
 */
public record Disclosure(Receiver receiver, Set<String> gets) {

  /** Takes a copy of the ids. */
  public Disclosure {
    gets = Set.copyOf(gets);
  }

  /**
   * Whether an item may be sent.
   *
   * @param item id of a field or a made item
   * @return true if the assessment names it
   */
  public boolean mayTell(String item) {
    return gets.contains(item);
  }

  /**
   * Those of the answers that may be sent.
   *
   * @param all what was answered
   * @return the declared ones; the others are not there
   */
  public Answers declared(Answers all) {
    return all.only(gets);
  }

  /**
   * A value, if it may be sent.
   *
   * @param item the item it is
   * @param value the value
   * @return the value, or the empty text
   */
  public String declared(String item, String value) {
    return mayTell(item) ? value : "";
  }
}
