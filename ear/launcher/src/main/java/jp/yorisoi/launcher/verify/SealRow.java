package jp.yorisoi.launcher.verify;

/**
 * A seal with the entry it seals, as the tables have them.
 *
 * @param seq number of the seal
 * @param entryId id of the entry
 * @param hash stored hash
 * @param columns the columns of {@link CanonicalEntry#COLUMNS} as UTF-8, null where the column is;
 *     null when the entry is gone. Shared, not to be changed
 */
public record SealRow(long seq, long entryId, byte[] hash, byte[][] columns) {}
