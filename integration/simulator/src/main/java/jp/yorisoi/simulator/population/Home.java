package jp.yorisoi.simulator.population;

/**
 * Where a household lives.
 *
 * @param postalCode 7 digits; made up within the range of the city
 * @param address from the prefecture; the lot numbers do not exist
 */
public record Home(String postalCode, String address) {}
