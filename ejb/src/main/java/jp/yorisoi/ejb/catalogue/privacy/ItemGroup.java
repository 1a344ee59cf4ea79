package jp.yorisoi.ejb.catalogue.privacy;

import java.util.List;
import jp.yorisoi.ejb.catalogue.LocalText;

/**
 * Fields that are asked for one reason.
 *
 * @param fields ids of questions and documents of the form
 * @param why why they are asked, for residents
 * @param legal the ground the asking stands on
 */
public record ItemGroup(List<String> fields, LocalText why, String legal) {
  /** Takes a copy of the ids. */
  public ItemGroup {
    fields = List.copyOf(fields);
  }
}
