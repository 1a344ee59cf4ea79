package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Payara Micro's own launch jar with libraries added to its class path. The manifest keeps the
 * openings ({@code Add-Opens}) the server needs, which a class path on the command line would lose.
 */
final class LaunchJar {
  private LaunchJar() {}

  /**
   * Writes the extended jar beside the original, because the server takes the folder of the jar it
   * was started from as its home.
   *
   * @param original {@code launch-micro.jar}
   * @param target the jar to write, in the same folder
   * @param libraries jars below that folder, in the order of their use
   */
  static void write(Path original, Path target, List<Path> libraries) throws IOException {
    try (JarFile from = new JarFile(original.toFile())) {
      Manifest manifest = new Manifest(from.getManifest());
      StringBuilder path =
          new StringBuilder(manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
      for (Path library : libraries) {
        path.append(' ').append(target.getParent().relativize(library).toString());
      }
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path.toString());
      try (OutputStream file = Files.newOutputStream(target);
          JarOutputStream to = new JarOutputStream(file, manifest)) {
        copyClasses(from, to);
      }
    }
  }

  private static void copyClasses(JarFile from, JarOutputStream to) throws IOException {
    for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
        to.putNextEntry(new JarEntry(entry.getName()));
        from.getInputStream(entry).transferTo(to);
        to.closeEntry();
      }
    }
  }
}
