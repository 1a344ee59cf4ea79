package jp.yorisoi.ejb.support.offline;

import java.util.List;

/**
 * What the desk sees of the lists of a session.
 *
 * @param lists those that were taken along, newest first
 * @param conflicts what has to be decided of the files that came back
 */
public record OfflineView(List<OfflineListView> lists, List<ConflictView> conflicts) {
  /** Takes copies. */
  public OfflineView {
    lists = List.copyOf(lists);
    conflicts = List.copyOf(conflicts);
  }
}
