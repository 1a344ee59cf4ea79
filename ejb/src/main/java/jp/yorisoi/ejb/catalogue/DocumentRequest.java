package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A document to attach.
 *
 * @param id its id, also in packages
 * @param label what it is
 * @param help how to take or find it
 * @param why what the city needs it for
 * @param mediaTypes what it may be, for example {@code image/jpeg}
 * @param maxBytes largest size in bytes
 * @param when asked only when this holds; empty: always
 * @param required whether it must be attached when it is asked
 * @param source where the demand comes from: 様式 or rule, or 要確認
 */
public record DocumentRequest(
    String id,
    LocalText label,
    LocalText help,
    LocalText why,
    List<String> mediaTypes,
    int maxBytes,
    Optional<Condition> when,
    Requirement required,
    String source) {

  /** Takes a copy of the types. */
  public DocumentRequest {
    mediaTypes = List.copyOf(mediaTypes);
  }

  /**
   * Whether it is asked at all.
   *
   * @param answers what was answered so far
   * @return true unless its condition does not hold
   */
  public boolean isAsked(Answers answers) {
    return when.map(condition -> condition.holds(answers, 0)).orElse(true);
  }
}
