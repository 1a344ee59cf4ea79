package jp.yorisoi.ejb.catalogue.privacy;

/**
 * Whether a serious incident (重大事故) happened, which raises what is demanded.
 *
 * @param within the time looked at, in words
 * @param happened whether one happened
 * @param source where this is known from
 */
public record Incident(String within, boolean happened, String source) {}
