package jp.yorisoi.ejb.support.domain;

/**
 * A seat on the list of a session, as it stands in the database.
 *
 * @param cancelled whether it was given back
 * @param mark what the list says about the person
 */
public record MarkedSeat(boolean cancelled, Mark mark) {}
