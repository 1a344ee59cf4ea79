package jp.yorisoi.ejb.support.offline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredList;
import jp.yorisoi.ejb.support.offline.OfflineStore.StoredResult;
import jp.yorisoi.policy.vault.Vaults;

/** Keeps keys of lists, and what still has to be decided, sealed. */
@Dependent
class OfflineSeals {
  private static final String LISTS = "support_offline_list";
  private static final String RESULTS = "support_offline_result";
  private static final String COLUMN = "content";

  @Inject private Vaults vaults;

  byte[] seal(String list, ListContent content) {
    return vaults.front().seal(content.bytes(), LISTS, COLUMN, list);
  }

  ListContent open(StoredList list) {
    return ListContent.of(vaults.front().open(list.content(), LISTS, COLUMN, list.id()));
  }

  /** Null when nothing has to be decided. */
  byte[] seal(String result, List<OfflineItem> undecided) {
    byte[] clear = ResultFile.bytes(undecided);
    return clear == null ? null : vaults.front().seal(clear, RESULTS, COLUMN, result);
  }

  List<OfflineItem> undecided(StoredResult result) {
    return ResultFile.undecided(
        vaults.front().open(result.content(), RESULTS, COLUMN, result.id()));
  }
}
