package jp.yorisoi.ejb.catalogue;

/**
 * A status as the applicant reads it.
 *
 * @param label a word or two
 * @param message what it means and what happens next
 */
public record StatusText(LocalText label, LocalText message) {}
