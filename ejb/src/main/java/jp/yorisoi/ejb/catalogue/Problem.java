package jp.yorisoi.ejb.catalogue;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param fieldId the field, or the id of a document
 * @param index 0-based entry of a repeated group, 0 outside of one
 * @param messageKey key of the text, {@code answers.…}; {@link Wording#of} turns it into words
 * @param args numbers for the placeholders of the text, never an answer
 */
public record Problem(String fieldId, int index, String messageKey, List<String> args) {

  /** Takes a copy of the arguments. */
  public Problem {
    args = List.copyOf(args);
  }

  static Problem of(String fieldId, int index, String messageKey, Object... args) {
    return new Problem(
        fieldId, index, messageKey, List.of(args).stream().map(String::valueOf).toList());
  }
}
