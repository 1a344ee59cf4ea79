package jp.yorisoi.web.resident.request;

import java.util.List;

/**
 * The questions of one entry of a page.
 *
 * @param title what the entry is called, empty on a page that does not repeat
 * @param index 0-based entry
 * @param removable whether it may be taken away
 * @param fields its questions
 */
public record GroupShown(String title, int index, boolean removable, List<FieldShown> fields) {
  /** Takes a copy of the questions. */
  public GroupShown {
    fields = List.copyOf(fields);
  }
}
