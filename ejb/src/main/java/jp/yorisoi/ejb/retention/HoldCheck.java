package jp.yorisoi.ejb.retention;

import java.util.List;

/**
 * What a hold would do if it were entered now.
 *
 * @param problems everything that keeps it from being entered, empty for nothing
 * @param records how many records it covers now, of those the caller may see; 0 without a target
 */
public record HoldCheck(List<HoldOutcome> problems, long records) {}
