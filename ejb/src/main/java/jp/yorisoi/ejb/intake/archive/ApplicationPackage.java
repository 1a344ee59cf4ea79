package jp.yorisoi.ejb.intake.archive;

import java.util.List;
import java.util.Optional;

/**
 * A package that has been read completely: every limit, hash, name and type held and the
 * application is valid. Whether its signature is good and its procedure known is not decided yet.
 *
 * @param manifest what it holds
 * @param application the application
 * @param documents the attachments in the order of the manifest
 * @param manifestBytes manifest.json exactly as it came, which is what the applicant signed;
 *     shared, not to be changed
 * @param signature the detached CMS signature, if there is one; shared, not to be changed
 */
public record ApplicationPackage(
    Manifest manifest,
    Application application,
    List<PackageDocument> documents,
    byte[] manifestBytes,
    Optional<byte[]> signature) {

  /** Takes a copy of the list. */
  public ApplicationPackage {
    documents = List.copyOf(documents);
  }

  /** Tells which procedure and how many documents, nothing of the applicant. */
  @Override
  public String toString() {
    return manifest.header().procedureId() + " with " + documents.size() + " documents";
  }
}
