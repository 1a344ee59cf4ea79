package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One page of a form: one group of questions, or the documents to attach.
 *
 * @param id its id, also in the address of the page
 * @param title the heading
 * @param lead a sentence under the heading, if any
 * @param when asked only when this holds; empty: always
 * @param repeat how often its questions are asked, if more than once
 * @param fields the questions in order
 * @param documents ids of the documents asked for on this page
 */
public record Page(
    String id,
    LocalText title,
    Optional<LocalText> lead,
    Optional<Condition> when,
    Optional<Repeat> repeat,
    List<Field> fields,
    List<String> documents) {

  /** Takes copies of the lists. */
  public Page {
    fields = List.copyOf(fields);
    documents = List.copyOf(documents);
  }

  /**
   * How many entries it has with these answers.
   *
   * @param answers what was answered so far
   * @return 1 for a page that does not repeat
   */
  public int entries(Answers answers) {
    return repeat.map(r -> Math.min(r.max(), Math.max(r.min(), answers.entries(id)))).orElse(1);
  }
}
