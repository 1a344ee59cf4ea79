package jp.yorisoi.ejb.catalogue;

/**
 * A page whose questions are asked once per entry, for example per child.
 *
 * @param min fewest entries, at least 1
 * @param max most entries
 * @param entryName what an entry is called, with {@code {number}} for its 1-based number
 * @param add what the button to add one says
 * @param remove what the button to take one away says
 */
public record Repeat(int min, int max, LocalText entryName, LocalText add, LocalText remove) {}
