package jp.yorisoi.ejb.catalogue.privacy;

import jp.yorisoi.ejb.catalogue.LocalText;

/**
 * How long something stays.
 *
 * @param kind a period of the city's policy
 * @param what what stays and from when the period counts, for residents
 */
public record KeptItem(String kind, LocalText what) {}
