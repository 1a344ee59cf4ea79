package jp.yorisoi.ejb.request;

/**
 * A document that is attached to a draft.
 *
 * @param documentId which document of the procedure
 * @param mediaType what it is, by its content
 * @param size in bytes
 */
public record AttachedDocument(String documentId, String mediaType, int size) {}
