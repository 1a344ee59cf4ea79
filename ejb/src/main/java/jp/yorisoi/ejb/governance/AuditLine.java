package jp.yorisoi.ejb.governance;

import java.time.Instant;

/**
 * An entry of the audit trail as the officer reads it.
 *
 * @param id its number in the table
 * @param at when
 * @param actor who
 * @param office the office of a member of staff, or null
 * @param origin from where, or null
 * @param zone code of the network zone
 * @param event what was done
 * @param outcome {@code done}, {@code not_found}, {@code failed} or {@code denied}
 * @param purpose purpose of use
 * @param caseRef the case, or null
 * @param subjectRef the person, or null
 * @param fields names of fields and codes, or null
 * @param individualNumber whether a 個人番号 was opened
 * @param shown how many further cases and persons it showed
 */
public record AuditLine(
    long id,
    Instant at,
    String actor,
    String office,
    String origin,
    String zone,
    String event,
    String outcome,
    String purpose,
    String caseRef,
    String subjectRef,
    String fields,
    boolean individualNumber,
    int shown) {}
