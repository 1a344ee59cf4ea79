package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.privacy.Assessment;

/**
 * A kind of support that can be booked (docs/adr/0036).
 *
 * @param id its id
 * @param form what kind of help it is
 * @param level of a class: 1 for people who never held a smartphone, then upward; 0 for others
 * @param title what it is called
 * @param staffTitle a few characters for the staff calendar
 * @param about what one does there, one sentence
 * @param bring what to bring
 * @param minutes how long it lasts
 * @param capacity seats, if the rule by which it is held names no other number
 * @param rules by which it is booked
 * @param question what it asks beside the rest, empty for most
 * @param privacy its privacy impact assessment (docs/adr/0028)
 */
public record SupportKind(
    String id,
    SupportForm form,
    int level,
    LocalText title,
    String staffTitle,
    LocalText about,
    LocalText bring,
    int minutes,
    int capacity,
    SupportRules rules,
    Optional<SupportQuestion> question,
    Assessment privacy) {

  /**
   * What its form asks.
   *
   * @return ids of inputs
   */
  public List<String> inputs() {
    return inputs(question.isPresent());
  }

  static List<String> inputs(boolean question) {
    return question
        ? Stream.concat(BookingField.ids().stream(), Stream.of(SupportQuestion.INPUT)).toList()
        : BookingField.ids();
  }
}
