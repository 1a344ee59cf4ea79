package jp.yorisoi.ejb.intake.archive;

import java.util.List;

/**
 * The whole manifest.json.
 *
 * @param header what it says of the application
 * @param files every file of the archive but the manifest itself and the signature; the application
 *     first
 */
public record Manifest(ManifestHeader header, List<ManifestFile> files) {

  /** Takes a copy of the list. */
  public Manifest {
    files = List.copyOf(files);
  }
}
