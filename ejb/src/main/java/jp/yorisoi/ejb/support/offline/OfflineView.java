package jp.yorisoi.ejb.support.offline;

import java.util.List;

/**
 * What the desk sees of the lists of a session.
 *
 * @param lists those that were taken along, newest first
 * @param conflicts what has to be decided of the files that came back
 * @param stops how many stops are held of the tour the session is a stop of, 0 for what is no stop
 */
public record OfflineView(List<OfflineListView> lists, List<ConflictView> conflicts, int stops) {
  /** Takes copies. */
  public OfflineView {
    lists = List.copyOf(lists);
    conflicts = List.copyOf(conflicts);
  }
}
