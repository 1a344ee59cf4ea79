package jp.yorisoi.ejb.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package but for its header: read, hashed and checked. What is left to do once the number is
 * known takes no longer than copying, since others wait for the next number meanwhile.
 */
public final class PreparedPackage {

  /**
   * One file of the package.
   *
   * @param file what the manifest says of it
   * @param content its bytes
   * @param packed whether it is compressed already, so that it is stored as it is
   */
  record Part(ManifestFile file, byte[] content, boolean packed) {}

  private final List<Part> parts;

  PreparedPackage(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Writes the package.
   *
   * @param header like the one it was prepared with; another number is no matter
   * @return the archive; the same header gives the same bytes
   */
  public byte[] archive(ManifestHeader header) {
    OffsetDateTime time = header.receivedAt();
    List<ManifestFile> listed = parts.stream().map(Part::file).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] manifest = ManifestWriter.write(new Manifest(header, listed));
      add(zip, entry(EntryNames.MANIFEST, time), manifest);
      for (Part part : parts) {
        ZipEntry entry = entry(part.file().path(), time);
        add(zip, part.packed() ? stored(entry, part.content()) : entry, part.content());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, OffsetDateTime time) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time.toLocalDateTime());
    return entry;
  }

  private static ZipEntry stored(ZipEntry entry, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  private static void add(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
