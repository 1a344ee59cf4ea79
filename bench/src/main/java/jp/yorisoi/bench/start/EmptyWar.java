package jp.yorisoi.bench.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** An archive with one static page and nothing else: the least a server can start with. */
final class EmptyWar {
  /** What its one page says. */
  static final String WORDS = "empty archive";

  private EmptyWar() {}

  /**
   * Writes the archive.
   *
   * @param file where
   * @return the file
   * @throws IOException when it cannot be written
   */
  static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new ZipEntry("index.html"));
      jar.write(("<!DOCTYPE html><title>" + WORDS + "</title>").getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
    return file;
  }
}
