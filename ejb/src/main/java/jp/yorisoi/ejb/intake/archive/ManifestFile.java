package jp.yorisoi.ejb.intake.archive;

import java.util.Optional;

/**
 * One file as manifest.json lists it.
 *
 * @param path entry name in the archive
 * @param documentId which document of the procedure this is; empty for application.xml
 * @param mediaType its media type
 * @param size bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record ManifestFile(
    String path, Optional<String> documentId, String mediaType, int size, String sha256) {}
