package jp.yorisoi.web.resident.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed on a page, by field id and entry, out of the names of its inputs. */
final class TypedAnswers {
  private static final int MOST_ENTRIES = 50;

  private TypedAnswers() {}

  /**
   * Sorts what was sent.
   *
   * @param sent values by input name: {@code phone}, or {@code child-name_0} in a repeated group
   * @return values by field id; an entry that was not sent is empty
   */
  static Map<String, List<String>> of(Map<String, String[]> sent) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          int mark = name.lastIndexOf('_');
          String field = mark < 0 ? name : name.substring(0, mark);
          int index = mark < 0 ? 0 : index(name.substring(mark + 1));
          if (index >= 0 && values.length > 0) {
            put(typed.computeIfAbsent(field, unused -> new ArrayList<>()), index, values[0]);
          }
        });
    return typed;
  }

  private static int index(String written) {
    return written.matches("[0-9]{1,2}") && Integer.parseInt(written) < MOST_ENTRIES
        ? Integer.parseInt(written)
        : -1;
  }

  private static void put(List<String> list, int index, String value) {
    while (list.size() <= index) {
      list.add("");
    }
    list.set(index, value);
  }
}
