package jp.yorisoi.ejb.catalogue;

/**
 * A part of the city office.
 *
 * @param id its id, named by procedures
 * @param name its name
 * @param telephone its number
 */
public record Office(String id, LocalText name, String telephone) {}
