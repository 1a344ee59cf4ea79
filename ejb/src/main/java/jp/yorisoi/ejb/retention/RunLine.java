package jp.yorisoi.ejb.retention;

import java.time.Instant;

/**
 * What a run of the job did to one kind of record.
 *
 * @param at when the run ended
 * @param kind what
 * @param forgotten how many records
 * @param heldBack how many were too old and stayed because of a legal hold
 * @param oldestLeft when the oldest that is left had served its purpose, or null
 */
public record RunLine(Instant at, KeptFor kind, int forgotten, int heldBack, Instant oldestLeft) {}
