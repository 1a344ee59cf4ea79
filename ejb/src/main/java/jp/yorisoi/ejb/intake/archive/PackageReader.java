package jp.yorisoi.ejb.intake.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.intake.RefusalReason;
import jp.yorisoi.ejb.kernel.Sha256;

/**
 * Reads a package completely or refuses it; nothing in between. Whatever the bytes are, the answer
 * is a value and comes within the limits of {@link PackageLimits}; nothing is written to disk or
 * fetched. The order of checks is fixed: archive, names, sizes, manifest, list of files, hashes,
 * content of the documents, application. The first finding is the reason.
 */
public final class PackageReader {
  private PackageReader() {}

  /**
   * Reads a package.
   *
   * @param archive the archive; not changed
   * @return the package, or why not
   */
  public static ReadOutcome read(byte[] archive) {
    try {
      return new ReadOutcome.Read(content(ArchiveReader.unpack(archive)));
    } catch (PackageRefused refused) {
      return new ReadOutcome.Refused(refused.refusal());
    }
  }

  private static ApplicationPackage content(Map<String, byte[]> files) throws PackageRefused {
    byte[] manifestBytes = files.get(EntryNames.MANIFEST);
    if (manifestBytes == null) {
      throw new PackageRefused(RefusalReason.MANIFEST_MISSING, "entries: " + files.size());
    }
    Manifest manifest = ManifestReader.read(manifestBytes);
    refuseUnlisted(manifest, files.keySet());
    List<PackageDocument> documents = new ArrayList<>();
    for (ManifestFile file : manifest.files()) {
      byte[] content = listed(file, files);
      if (file.documentId().isPresent()) {
        documents.add(document(file, content));
      }
    }
    return new ApplicationPackage(
        manifest,
        ApplicationReader.read(files.get(EntryNames.APPLICATION)),
        documents,
        manifestBytes,
        Optional.ofNullable(files.get(EntryNames.SIGNATURE)));
  }

  private static void refuseUnlisted(Manifest manifest, Set<String> names) throws PackageRefused {
    Set<String> unlisted = new HashSet<>(names);
    unlisted.remove(EntryNames.MANIFEST);
    unlisted.remove(EntryNames.SIGNATURE);
    manifest.files().forEach(file -> unlisted.remove(file.path()));
    if (!unlisted.isEmpty()) {
      throw new PackageRefused(RefusalReason.UNLISTED_FILE, "files: " + unlisted.size());
    }
  }

  private static byte[] listed(ManifestFile file, Map<String, byte[]> files) throws PackageRefused {
    byte[] content = files.get(file.path());
    if (content == null) {
      throw new PackageRefused(RefusalReason.LISTED_FILE_MISSING, file.path());
    }
    if (content.length != file.size() || !Sha256.hex(content).equals(file.sha256())) {
      throw new PackageRefused(RefusalReason.HASH_MISMATCH, file.path());
    }
    return content;
  }

  private static PackageDocument document(ManifestFile file, byte[] content) throws PackageRefused {
    if (NestedArchive.is(content)) {
      throw new PackageRefused(RefusalReason.NESTED_ARCHIVE, file.path());
    }
    DocumentType type =
        DocumentType.sniff(content)
            .filter(found -> found.mediaType().equals(file.mediaType()))
            .orElseThrow(() -> new PackageRefused(RefusalReason.MEDIA_TYPE_MISMATCH, file.path()));
    return new PackageDocument(file.documentId().orElseThrow(), type, content);
  }
}
