package jp.yorisoi.ejb.catalogue;

/**
 * An area of a city.
 *
 * @param id its id
 * @param name its name
 */
public record District(String id, LocalText name) {}
