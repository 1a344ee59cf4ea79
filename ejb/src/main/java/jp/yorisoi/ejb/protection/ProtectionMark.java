package jp.yorisoi.ejb.protection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import jp.yorisoi.ejb.kernel.BlockLevel;

/**
 * The badge on a case: that its person is protected, how, and until when.
 *
 * @param label 支援措置, 仮支援措置 or 抑止
 * @param issue level for issuing, as it was set
 * @param startsOn first day
 * @param endsOn last day, or null
 * @param overdue whether the last day has passed; the protection holds all the same
 * @param releasedUntil until when the block on issuing is lifted, or null
 * @param source who says so, in words
 */
public record ProtectionMark(
    String label,
    BlockLevel issue,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean overdue,
    Instant releasedUntil,
    String source)
    implements Serializable {}
