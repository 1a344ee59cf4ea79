package jp.yorisoi.ejb.catalogue;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What somebody answered so far, by field id and, in repeated groups, 0-based entry. Immutable; an
 * unanswered field has the empty text.
 */
public final class Answers {
  /** Nothing answered yet. */
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  private final Map<String, List<String>> values;
  private final Map<String, Integer> entries;

  private Answers(Map<String, List<String>> values, Map<String, Integer> entries) {
    this.values = values;
    this.entries = entries;
  }

  /**
   * One answer outside of repeated groups.
   *
   * @param fieldId the field
   * @return the answer, empty when there is none
   */
  public String value(String fieldId) {
    return value(fieldId, 0);
  }

  /**
   * One answer.
   *
   * @param fieldId the field
   * @param index 0-based entry; outside of a repeated group 0
   * @return the answer, empty when there is none
   */
  public String value(String fieldId, int index) {
    List<String> list = values.getOrDefault(fieldId, List.of());
    return index < list.size() ? list.get(index) : "";
  }

  /**
   * All answers to a field.
   *
   * @param fieldId the field
   * @return by 0-based entry; empty when there is none
   */
  public List<String> values(String fieldId) {
    return values.getOrDefault(fieldId, List.of());
  }

  /**
   * How many entries a repeated page was given.
   *
   * @param pageId the page
   * @return 0 when nothing was said
   */
  public int entries(String pageId) {
    return entries.getOrDefault(pageId, 0);
  }

  /**
   * These answers with one changed.
   *
   * @param fieldId the field
   * @param index 0-based entry
   * @param value the answer; empty takes it away
   * @return new answers
   */
  public Answers with(String fieldId, int index, String value) {
    List<String> list = new ArrayList<>(values.getOrDefault(fieldId, List.of()));
    while (list.size() <= index) {
      list.add("");
    }
    list.set(index, value);
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(fieldId, List.copyOf(list));
    return new Answers(changed, entries);
  }

  /**
   * These answers with one changed, outside of repeated groups.
   *
   * @param fieldId the field
   * @param value the answer
   * @return new answers
   */
  public Answers with(String fieldId, String value) {
    return with(fieldId, 0, value);
  }

  /**
   * These answers with another number of entries of a page.
   *
   * @param pageId the page
   * @param count how many
   * @return new answers; what earlier entries held stays
   */
  public Answers withEntries(String pageId, int count) {
    Map<String, Integer> changed = new LinkedHashMap<>(entries);
    changed.put(pageId, count);
    return new Answers(values, changed);
  }

  /**
   * These answers without one entry of a repeated page; later entries move up.
   *
   * @param page the page
   * @param index 0-based entry
   * @return new answers
   */
  public Answers withoutEntry(Page page, int index) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    for (Field field : page.fields()) {
      List<String> list = new ArrayList<>(values.getOrDefault(field.id(), List.of()));
      if (index < list.size()) {
        list.remove(index);
        changed.put(field.id(), List.copyOf(list));
      }
    }
    return new Answers(changed, entries).withEntries(page.id(), page.entries(this) - 1);
  }

  /**
   * These answers with each value changed by a rule.
   *
   * @param rule gives the new value of an answer; the empty text takes it away
   * @return new answers
   */
  public Answers changed(UnaryOperator<String> rule) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    values.forEach((fieldId, list) -> changed.put(fieldId, list.stream().map(rule).toList()));
    return new Answers(changed, entries);
  }

  /**
   * Those of these answers that belong to some fields.
   *
   * @param fieldIds the fields
   * @return new answers; how many entries a page has stays
   */
  public Answers only(java.util.Set<String> fieldIds) {
    Map<String, List<String>> kept = new LinkedHashMap<>(values);
    kept.keySet().retainAll(fieldIds);
    return new Answers(kept, entries);
  }

  /**
   * The answers as JSON, for storing them sealed.
   *
   * @return one line
   */
  public String toJson() {
    JsonObjectBuilder fields = JSON.createObjectBuilder();
    values.forEach(
        (fieldId, list) -> {
          JsonArrayBuilder array = JSON.createArrayBuilder();
          list.forEach(array::add);
          fields.add(fieldId, array);
        });
    JsonObjectBuilder counts = JSON.createObjectBuilder();
    entries.forEach(counts::add);
    return JSON.createObjectBuilder()
        .add("values", fields)
        .add("entries", counts)
        .build()
        .toString();
  }

  /**
   * Reads answers back.
   *
   * @param json what {@link #toJson} gave
   * @return equal answers
   */
  public static Answers fromJson(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, List<String>> values = new LinkedHashMap<>();
      object
          .getJsonObject("values")
          .forEach(
              (fieldId, list) ->
                  values.put(
                      fieldId,
                      list.asJsonArray().getValuesAs(JsonString.class).stream()
                          .map(JsonString::getString)
                          .toList()));
      Map<String, Integer> entries = new LinkedHashMap<>();
      JsonObject counts = object.getJsonObject("entries");
      counts.keySet().forEach(pageId -> entries.put(pageId, counts.getInt(pageId)));
      return new Answers(values, entries);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers that
        && values.equals(that.values)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * values.hashCode() + entries.hashCode();
  }

  /** Answers stay out of logs. */
  @Override
  public String toString() {
    return "Answers";
  }
}
