package jp.yorisoi.policy.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that may cross, and within which bounds.
 *
 * @param name its name
 * @param type what it holds
 * @param max largest size, in the measure of its type
 * @param required whether nothing crosses without it
 * @param informationClass class of information (自治体機密性), as in {@code 3B}
 * @param members what a record holds; empty for any other type
 */
public record FlowField(
    String name,
    FlowType type,
    long max,
    boolean required,
    String informationClass,
    List<FlowField> members) {

  /** Takes a copy of the list. */
  public FlowField {
    members = List.copyOf(members);
  }

  /**
   * Builds what crosses, field by field.
   *
   * @param fields what is declared
   * @param offered what is to cross, by name
   * @param above name of the record these belong to, with a dot, or empty
   * @return the values of the declared fields, in the order of the declaration
   * @throws CrossingRefused when there is more, less or something else than declared
   */
  static Map<String, Object> admit(List<FlowField> fields, Map<?, ?> offered, String above) {
    for (Object name : offered.keySet()) {
      if (fields.stream().noneMatch(field -> field.name.equals(name))) {
        throw new CrossingRefused("gate_undeclared_field", above + name);
      }
    }
    Map<String, Object> admitted = new LinkedHashMap<>();
    for (FlowField field : fields) {
      Object value = offered.get(field.name);
      if (value != null) {
        admitted.put(field.name, field.admitted(value, above + field.name));
      } else if (field.required) {
        throw new CrossingRefused("gate_field_missing", above + field.name);
      }
    }
    return admitted;
  }

  /** Whether a value that is no record may cross as this field. */
  boolean takes(Object value) {
    return type.fits(value) && type.sizeOf(value) <= max;
  }

  private Object admitted(Object value, String path) {
    if (!type.fits(value)) {
      throw new CrossingRefused("gate_wrong_type", path);
    }
    if (type == FlowType.RECORD) {
      return admit(members, (Map<?, ?>) value, path + ".");
    }
    if (type.sizeOf(value) > max) {
      throw new CrossingRefused("gate_too_large", path);
    }
    return value;
  }
}
