package jp.yorisoi.ejb.discovery;

/**
 * Something the map shows.
 *
 * @param name what is written beside it
 * @param north degrees
 * @param east degrees
 * @param number the number in the list below the map; 0 where no class is held
 * @param home whether it is where the reader lives
 */
public record MapSpot(String name, double north, double east, int number, boolean home) {}
