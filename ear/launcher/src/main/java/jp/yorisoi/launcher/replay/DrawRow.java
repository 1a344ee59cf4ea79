package jp.yorisoi.launcher.replay;

/**
 * What stands in the database of a draw.
 *
 * @param session row id of the session
 * @param commitment hash of the seed, published before anybody could enter
 * @param seed the seed, null before the draw
 * @param tickets how many tickets everybody had
 */
public record DrawRow(long session, String commitment, String seed, int tickets) {}
