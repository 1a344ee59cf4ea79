package jp.yorisoi.launcher.verify;

/**
 * A further case or person of an entry, as the tables have it.
 *
 * @param entryId id of the entry it says it belongs to
 * @param position its position, from 1
 * @param caseRef case as UTF-8, or null
 * @param subjectRef person as UTF-8, or null
 * @param entryHash {@code subjects_hash} of that entry in hexadecimal digits, null when it has none
 *     or there is no such entry
 * @param seq number of the seal of that entry, 0 when it has none
 */
public record SubjectRow(
    long entryId, int position, byte[] caseRef, byte[] subjectRef, String entryHash, long seq) {}
