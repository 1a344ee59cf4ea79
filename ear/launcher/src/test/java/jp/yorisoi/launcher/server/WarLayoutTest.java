package jp.yorisoi.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarLayoutTest {
  @TempDir Path folder;
  private Path original;

  @BeforeEach
  void server() throws IOException {
    original = folder.resolve("launch-micro.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "runtime/kernel.jar");
    manifest.getMainAttributes().putValue("Add-Opens", "java.base/java.lang");
    try (OutputStream file = Files.newOutputStream(original);
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.putNextEntry(new ZipEntry("boot/Main.class"));
      jar.write(1);
      jar.closeEntry();
    }
  }

  @Test
  void libraries_without_beans_and_classes_of_pages_go_to_the_class_path_and_the_rest_stays()
      throws IOException {
    WarLayout layout = WarLayout.of(war("a"), folder, original);
    assertThat(layout.web().resolve("WEB-INF/lib/ours.jar")).exists();
    assertThat(layout.web().resolve("WEB-INF/lib/pages.jar")).exists();
    assertThat(layout.web().resolve("WEB-INF/lib/plain.jar")).doesNotExist();
    assertThat(layout.web().resolve("index.xhtml")).hasContent("a");
    try (JarFile launcher = new JarFile(layout.launcher().toFile())) {
      Attributes main = launcher.getManifest().getMainAttributes();
      String[] path = main.getValue(Attributes.Name.CLASS_PATH).split(" ");
      assertThat(path).hasSize(3).startsWith("runtime/kernel.jar");
      assertThat(folder.resolve(path[1])).exists().hasFileName("pages.jar");
      assertThat(folder.resolve(path[2])).exists().hasFileName("plain.jar");
      assertThat(main.getValue("Add-Opens")).isEqualTo("java.base/java.lang");
      assertThat(launcher.getEntry("boot/Main.class")).isNotNull();
    }
  }

  @Test
  void a_new_page_leaves_the_libraries_and_their_archive_of_classes_as_they_were()
      throws IOException {
    WarLayout before = WarLayout.of(war("a"), folder, original);
    FileTime time = Files.getLastModifiedTime(before.launcher());
    WarLayout after = WarLayout.of(war("b"), folder, original);
    assertThat(after).isEqualTo(before);
    assertThat(after.web().resolve("index.xhtml")).hasContent("b");
    assertThat(Files.getLastModifiedTime(after.launcher())).isEqualTo(time);
  }

  @Test
  void the_same_archive_is_not_unpacked_again() throws IOException {
    Path war = war("a");
    WarLayout layout = WarLayout.of(war, folder, original);
    Files.writeString(layout.web().resolve("index.xhtml"), "touched");
    WarLayout.of(war, folder, original);
    assertThat(layout.web().resolve("index.xhtml")).hasContent("touched");
  }

  @Test
  void an_archive_without_settings_gets_the_folder_the_server_knows_one_by() throws IOException {
    Path war = folder.resolve("tiny.war");
    Files.write(war, zip(Map.of("index.html", bytes("x"))));
    assertThat(WarLayout.of(war, folder, original).web().resolve("WEB-INF")).isDirectory();
  }

  @Test
  void an_entry_that_would_leave_the_folder_is_refused() throws IOException {
    Path war = folder.resolve("bad.war");
    Files.write(war, zip(Map.of("../../outside.txt", bytes("x"))));
    assertThatThrownBy(() -> WarLayout.of(war, folder, original)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("outside.txt")).doesNotExist();
  }

  private Path war(String page) throws IOException {
    Path war = folder.resolve("web.war");
    Files.write(
        war,
        zip(
            Map.of(
                "index.xhtml", bytes(page),
                "WEB-INF/lib/ours.jar", zip(Map.of("META-INF/beans.xml", bytes("<beans/>"))),
                "WEB-INF/lib/pages.jar",
                    zip(Map.of("META-INF/web-fragment.xml", bytes("<x/>"), "P.class", bytes("p"))),
                "WEB-INF/lib/plain.jar", zip(Map.of("plain.txt", bytes("plain"))))));
    Files.setLastModifiedTime(war, FileTime.from(Instant.ofEpochSecond(page.charAt(0))));
    return war;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry named = new ZipEntry(entry.getKey());
        named.setTime(0);
        zip.putNextEntry(named);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
