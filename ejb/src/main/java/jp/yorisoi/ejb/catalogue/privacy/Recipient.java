package jp.yorisoi.ejb.catalogue.privacy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.LocalText;

/**
 * Somebody who is sent something, and exactly what.
 *
 * @param receiver who
 * @param name what residents call it
 * @param why what for
 * @param legal the ground it stands on
 * @param gets ids of fields, documents and made items; nothing else may be sent
 */
public record Recipient(
    Receiver receiver, LocalText name, LocalText why, String legal, Set<String> gets) {

  /** Takes a copy of the ids, in their order. */
  public Recipient {
    gets = Collections.unmodifiableSet(new LinkedHashSet<>(gets));
  }
}
