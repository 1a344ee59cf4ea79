package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.yorisoi.launcher.setup.Folders;

/**
 * The shipped WAR laid out for a fast start: unpacked, and those of its libraries that the
 * container has no business with (no beans, no pages) moved to the server's class path; of a
 * library that has pages only the classes are ({@link Library}). There nothing is searched for
 * annotations at each start, and the JVM shares their classes between starts (docs/adr/0024). The
 * WAR itself stays as it was built and runs without this, only slower to start.
 *
 * @param web the unpacked WAR without those libraries
 * @param launcher the jar to start
 * @param sharedClasses the archive of shared classes, which exists after the first orderly stop
 */
record WarLayout(Path web, Path launcher, Path sharedClasses) {
  private static final String LIBRARIES = "WEB-INF/lib/";

  /** Written into the marker and the key: another form lays everything out anew. */
  private static final String FORM =
      "4: classes of libraries with pages on the class path, with their versions";

  private static final int KEY_CHARS = 12;

  /**
   * Lays a WAR out in a home, unless that very WAR lies there already.
   *
   * @param war the archive
   * @param home the unpacked server, held by the caller's lock
   * @param original the launch jar of the server
   * @return where everything lies
   */
  static WarLayout of(Path war, Path home, Path original) throws IOException {
    Path marker = home.resolve("application.txt");
    String state =
        String.join(
            " ",
            war.toAbsolutePath().toString(),
            String.valueOf(Files.size(war)),
            String.valueOf(Files.getLastModifiedTime(war)),
            FORM);
    if (Files.exists(marker)) {
      List<String> lines = Files.readAllLines(marker);
      if (lines.get(0).equals(state)) {
        return in(home, lines.get(1));
      }
      Files.delete(marker);
    }
    String key = unpack(war, home, original);
    Files.writeString(marker, state + "\n" + key + "\n");
    return in(home, key);
  }

  private static WarLayout in(Path home, String key) {
    return new WarLayout(
        home.resolve("application").resolve("web"),
        home.resolve("launch-" + key + ".jar"),
        home.resolve("classes-" + key + ".jsa"));
  }

  private static String unpack(Path war, Path home, Path original) throws IOException {
    Path web = home.resolve("application").resolve("web");
    Folders.delete(web.getParent());
    // the server takes a folder without it for something else
    Files.createDirectories(web.resolve("WEB-INF"));
    List<Library> libraries = new ArrayList<>();
    TreeMap<String, Long> onClassPath = new TreeMap<>();
    try (ZipFile zip = new ZipFile(war.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        if (isLibrary(entry)) {
          Library library = library(zip, entry);
          libraries.add(library);
          if (library.place() != Library.Place.APPLICATION) {
            onClassPath.put(entry.getName(), entry.getCrc());
          }
        } else {
          copy(zip, entry, inside(web, entry.getName()));
        }
      }
    }
    String key = key(onClassPath);
    Path folder = home.resolve("lib-" + key);
    for (Library library : libraries) {
      library.writeForApplication(inside(web, LIBRARIES + library.name()));
      library.writeForClassPath(inside(folder, library.name()));
    }
    LaunchJar.write(original, home.resolve("launch-" + key + ".jar.new"), jarsOf(folder));
    place(home.resolve("launch-" + key + ".jar.new"), home.resolve("launch-" + key + ".jar"));
    return key;
  }

  /** The same jar again keeps its time too. */
  private static void place(Path made, Path target) throws IOException {
    if (Files.exists(target)) {
      Files.delete(made);
    } else {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<Path> jarsOf(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.sorted().toList();
    }
  }

  private static boolean isLibrary(ZipEntry entry) {
    return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
  }

  private static Library library(ZipFile war, ZipEntry entry) throws IOException {
    try (InputStream content = war.getInputStream(entry)) {
      return Library.of(entry.getName().substring(LIBRARIES.length()), content.readAllBytes());
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an entry of the archive leaves its folder: " + name);
    }
    return target;
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path made = target.resolveSibling(target.getFileName() + ".new");
    try (InputStream content = zip.getInputStream(entry)) {
      Files.copy(content, made, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String key(TreeMap<String, Long> libraries) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((FORM + libraries).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY_CHARS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
