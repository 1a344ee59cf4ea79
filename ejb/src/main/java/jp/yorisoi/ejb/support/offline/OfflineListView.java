package jp.yorisoi.ejb.support.offline;

import java.time.LocalDateTime;

/**
 * A list that was taken along, as the desk sees it.
 *
 * @param takenAt when, Japanese time
 * @param by account of who took it
 * @param wholeDay whether it holds other sessions of the day too
 * @param expires until when it opens and joins, Japanese time
 */
public record OfflineListView(
    LocalDateTime takenAt, String by, boolean wholeDay, LocalDateTime expires) {}
