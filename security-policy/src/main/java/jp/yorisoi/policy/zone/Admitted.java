package jp.yorisoi.policy.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What may cross: built anew of declared fields that hold what was declared. Who carries something
 * across takes its values from here and from nowhere else.
 */
public final class Admitted {
  private final Map<String, Object> values;

  Admitted(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * A text, code or number in writing.
   *
   * @param name name of the field
   * @return its value, or null when it did not come
   */
  public String text(String name) {
    return (String) values.get(name);
  }

  /**
   * A whole number.
   *
   * @param name name of a required field
   * @return its value
   */
  public int number(String name) {
    return Math.toIntExact(((Number) values.get(name)).longValue());
  }

  /**
   * A whole number that may be large.
   *
   * @param name name of a required field
   * @return its value
   */
  public long count(String name) {
    return ((Number) values.get(name)).longValue();
  }

  /**
   * A moment.
   *
   * @param name name of the field
   * @return its value, or null when it did not come
   */
  public Instant instant(String name) {
    Object value = values.get(name);
    return value instanceof String text ? Instant.parse(text) : (Instant) value;
  }

  /**
   * A day.
   *
   * @param name name of the field
   * @return its value, or null when it did not come
   */
  public LocalDate date(String name) {
    Object value = values.get(name);
    return value instanceof String text ? LocalDate.parse(text) : (LocalDate) value;
  }

  /**
   * A file.
   *
   * @param name name of the field
   * @return its bytes; shared, not to be changed
   */
  public byte[] bytes(String name) {
    return (byte[]) values.get(name);
  }

  /**
   * A record.
   *
   * @param name name of the field
   * @return its declared members, to be written again
   */
  @SuppressWarnings("unchecked")
  public Map<String, Object> members(String name) {
    return (Map<String, Object>) values.get(name);
  }

  /**
   * The names of what crosses, for the audit chain.
   *
   * @return names of fields in the order of the declaration, never values
   */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** Values stay out of logs. */
  @Override
  public String toString() {
    return String.join(",", values.keySet());
  }
}
