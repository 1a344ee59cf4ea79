package jp.yorisoi.simulator.pack;

/**
 * A file of a package that the manifest lists.
 *
 * @param path its name in the archive
 * @param documentId which document it is, empty for the application itself
 * @param mediaType its media type
 * @param content its bytes
 */
record PackedFile(String path, String documentId, String mediaType, byte[] content) {}
