package jp.yorisoi.bench.booking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * The archive with the driver: the very jars of the shipped WAR, without its pages, and a few
 * classes of this module. It lies in this module's target folder and is shipped nowhere.
 */
final class DoorWar {
  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final List<String> OURS =
      List.of("jp/yorisoi/bench/door/", "jp/yorisoi/bench/load/", "jp/yorisoi/bench/measure/");
  private static final String BEANS =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
          + " bean-discovery-mode=\"annotated\"/>";

  private DoorWar() {}

  /**
   * Puts the archive together.
   *
   * @param shipped the WAR that is shipped
   * @param file where it is written
   * @return the file
   * @throws IOException when one cannot be read or the other written
   */
  static Path write(Path shipped, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream war = new JarOutputStream(out)) {
      copy(shipped, war, List.of(LIBRARIES), "");
      copy(own(), war, OURS, "WEB-INF/classes/");
      war.putNextEntry(new JarEntry("WEB-INF/beans.xml"));
      war.write(BEANS.getBytes(StandardCharsets.UTF_8));
      war.closeEntry();
    }
    return file;
  }

  private static void copy(Path from, JarOutputStream war, List<String> folders, String under)
      throws IOException {
    try (JarFile jar = new JarFile(from.toFile())) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && folders.stream().anyMatch(entry.getName()::startsWith)) {
          war.putNextEntry(new JarEntry(under + entry.getName()));
          try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(war);
          }
          war.closeEntry();
        }
      }
    }
  }

  private static Path own() throws IOException {
    try {
      return Path.of(DoorWar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
  }
}
