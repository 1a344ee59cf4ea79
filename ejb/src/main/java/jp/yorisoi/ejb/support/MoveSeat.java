package jp.yorisoi.ejb.support;

/**
 * The wish to come on another day.
 *
 * @param sessionId the other session, of the same kind
 * @param formToken random token of the form, 22 to 64 characters; the same token again gets the
 *     same answer
 */
public record MoveSeat(long sessionId, String formToken) {}
