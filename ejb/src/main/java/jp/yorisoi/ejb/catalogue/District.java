package jp.yorisoi.ejb.catalogue;

/**
 * An area of a city.
 *
 * @param id its id
 * @param name its name
 * @param centre a point in the midst of where its people live, roughly
 */
public record District(String id, LocalText name, GeoPoint centre) {}
