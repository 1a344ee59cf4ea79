package jp.yorisoi.ejb.catalogue.privacy;

import jp.yorisoi.ejb.catalogue.LocalText;

/**
 * What a resident may be afraid of, and what is done about it.
 *
 * @param worry the question, in plain words
 * @param measure the answer, which must be true
 */
public record Risk(LocalText worry, LocalText measure) {}
