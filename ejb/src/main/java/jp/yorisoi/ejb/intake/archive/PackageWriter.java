package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<ManifestFile> listed = new ArrayList<>();
    byte[] xml = ApplicationWriter.write(application);
    files.put(EntryNames.APPLICATION, xml);
    listed.add(
        file(EntryNames.APPLICATION, Optional.empty(), ManifestKeys.APPLICATION_MEDIA_TYPE, xml));
    for (int i = 0; i < documents.size(); i++) {
      PackageDocument document = documents.get(i);
      String path = path(i + 1, document);
      files.put(path, document.content());
      listed.add(
          file(
              path,
              Optional.of(document.documentId()),
              document.type().mediaType(),
              document.content()));
    }
    byte[] manifest = ManifestWriter.write(new Manifest(header, listed));
    return checked(zip(header.receivedAt(), manifest, files));
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

  private static byte[] zip(OffsetDateTime time, byte[] manifest, Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, time, EntryNames.MANIFEST, manifest);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, time, file.getKey(), file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, OffsetDateTime time, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time.toLocalDateTime());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** A package we could not read ourselves must not leave this class. */
  private static byte[] checked(byte[] archive) {
    if (PackageReader.read(archive) instanceof ReadOutcome.Refused refused) {
      throw new IllegalArgumentException(
          refused.refusal().reason().code() + ": " + refused.refusal().detail());
    }
    return archive;
  }
}
