package jp.yorisoi.ejb.support.offline;

import java.time.LocalDateTime;

/**
 * A list that was taken along, as the desk sees it.
 *
 * @param takenAt when, Japanese time
 * @param by account of who took it
 * @param scope which other sessions it holds
 * @param expires until when it opens and joins, Japanese time
 */
public record OfflineListView(
    LocalDateTime takenAt, String by, OfflineScope scope, LocalDateTime expires) {}
