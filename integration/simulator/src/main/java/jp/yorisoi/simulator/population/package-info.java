/**
 * The made-up people of a city; the same city and size give the same people at every start.
 *
 * <p>Belongs here: names, households, numbers and check digits.
 *
 * <p>Called by: the register and the allowance core (who exists), the package maker (who claims).
 */
package jp.yorisoi.simulator.population;
