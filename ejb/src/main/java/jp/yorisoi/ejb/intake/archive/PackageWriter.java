package jp.yorisoi.ejb.intake.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Sha256;

/**
 * Makes a package of what a resident sent on our own pages or staff typed: the same form as a
 * signed one, without the signature. The same content gives the same bytes. What it writes, {@link
 * PackageReader} reads back equal; callers check the answers and documents against the procedure
 * first.
 */
public final class PackageWriter {
  private PackageWriter() {}

  /**
   * Writes a package.
   *
   * @param header what the manifest says
   * @param application the application
   * @param documents the attachments in order, at most 61
   * @return the archive
   * @throws IllegalArgumentException when a text holds a character XML cannot carry, or the package
   *     would be past {@link PackageLimits}
   */
  public static byte[] write(
      ManifestHeader header, Application application, List<PackageDocument> documents) {
    return prepare(header, application, documents).archive(header);
  }

  /**
   * Does all that can be done before the number of a package is known, and makes sure that what
   * comes of it can be read back.
   *
   * @param header a header like the one to come
   * @param application the application
   * @param documents the attachments in order, at most 61
   * @return the package, but for its header
   * @throws IllegalArgumentException as {@link #write}
   */
  public static PreparedPackage prepare(
      ManifestHeader header, Application application, List<PackageDocument> documents) {
    List<PreparedPackage.Part> parts = new ArrayList<>();
    byte[] xml = ApplicationWriter.write(application);
    parts.add(
        new PreparedPackage.Part(
            file(
                EntryNames.APPLICATION, Optional.empty(), ManifestKeys.APPLICATION_MEDIA_TYPE, xml),
            xml,
            false));
    for (int i = 0; i < documents.size(); i++) {
      PackageDocument document = documents.get(i);
      ManifestFile file =
          file(
              path(i + 1, document),
              Optional.of(document.documentId()),
              document.type().mediaType(),
              document.content());
      boolean packed = document.type() != DocumentType.PDF; // pictures get no smaller
      parts.add(new PreparedPackage.Part(file, document.content(), packed));
    }
    PreparedPackage prepared = new PreparedPackage(parts);
    requireReadable(prepared.archive(header));
    return prepared;
  }

  private static String path(int number, PackageDocument document) {
    if (number > 99) {
      throw new IllegalArgumentException("too many documents");
    }
    return String.format(
        "attachments/%02d_%s.%s", number, document.documentId(), document.type().extension());
  }

  private static ManifestFile file(
      String path, Optional<String> documentId, String mediaType, byte[] content) {
    return new ManifestFile(path, documentId, mediaType, content.length, Sha256.hex(content));
  }

  /** A package we could not read ourselves must not leave this class. */
  private static void requireReadable(byte[] archive) {
    if (PackageReader.read(archive) instanceof ReadOutcome.Refused refused) {
      throw new IllegalArgumentException(
          refused.refusal().reason().code() + ": " + refused.refusal().detail());
    }
  }
}
