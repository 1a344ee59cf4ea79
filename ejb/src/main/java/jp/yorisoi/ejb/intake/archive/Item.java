package jp.yorisoi.ejb.intake.archive;

import java.util.OptionalInt;

/**
 * One answer of the form (GIF B票).
 *
 * @param id field id of the procedure definition
 * @param name label of the field as the applicant saw it
 * @param index 0-based number within a repeated group, empty for a field that is not repeated
 * @param value the answer as text
 */
public record Item(String id, String name, OptionalInt index, String value) {

  /** Answers stay out of logs. */
  @Override
  public String toString() {
    return index.isPresent() ? id + "[" + index.getAsInt() + "]" : id;
  }
}
