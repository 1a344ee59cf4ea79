package jp.yorisoi.ejb.support;

import java.io.Serializable;

/**
 * What came of planning the coming weeks.
 *
 * @param added sessions that were not there before
 * @param missing sessions that lack a room, people or kits and are not offered
 */
public record PlanReport(int added, int missing) implements Serializable {}
