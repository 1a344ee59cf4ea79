package jp.yorisoi.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
  private static final String PLAIN_CLASS = "Ljava/lang/Deprecated;";

  @TempDir Path folder;

  @Test
  void a_library_with_beans_stays_whole_in_the_application() throws IOException {
    Library library = Library.of("a.jar", jar(PLAIN_CLASS, "META-INF/beans.xml"));
    write(library);
    assertThat(entries("application.jar")).contains("a/A.class", "META-INF/beans.xml");
    assertThat(folder.resolve("path.jar")).doesNotExist();
  }

  @Test
  void a_library_without_beans_and_pages_goes_whole_to_the_class_path() throws IOException {
    Library library = Library.of("a.jar", jar(PLAIN_CLASS, "META-INF/services/x"));
    write(library);
    assertThat(folder.resolve("application.jar")).doesNotExist();
    assertThat(entries("path.jar")).contains("a/A.class", "META-INF/services/x");
  }

  @Test
  void of_a_library_with_pages_the_classes_go_to_the_class_path_and_the_manifest_to_both()
      throws IOException {
    write(
        Library.of(
            "a.jar",
            jar(
                PLAIN_CLASS,
                "META-INF/MANIFEST.MF",
                "META-INF/faces-config.xml",
                "META-INF/maven/a/a/pom.properties",
                "META-INF/maven/a/a/pom.xml",
                "META-INF/resources/a.css",
                "META-INF/services/x",
                "META-INF/versions/17/a/A.class",
                "a/texts.properties")));
    assertThat(entries("application.jar"))
        .containsExactlyInAnyOrder(
            "META-INF/MANIFEST.MF",
            "META-INF/faces-config.xml",
            "META-INF/maven/a/a/pom.properties",
            "META-INF/maven/a/a/pom.xml",
            "META-INF/resources/a.css",
            "META-INF/services/x");
    assertThat(entries("path.jar"))
        .as("with the version its classes ask for")
        .containsExactlyInAnyOrder(
            "META-INF/MANIFEST.MF",
            "META-INF/maven/a/a/pom.properties",
            "META-INF/versions/17/a/A.class",
            "a/A.class",
            "a/texts.properties");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ljakarta/servlet/annotation/WebListener;",
        "Ljakarta/faces/convert/FacesConverter;",
        "Ljakarta/inject/Named;"
      })
  void classes_with_annotations_a_container_has_to_find_stay_with_their_pages(String annotation)
      throws IOException {
    Library library = Library.of("a.jar", jar(annotation, "META-INF/web-fragment.xml"));
    assertThat(library.place()).isEqualTo(Library.Place.APPLICATION);
  }

  @Test
  void a_library_of_pages_only_stays_in_the_application() throws IOException {
    Library library = Library.of("a.jar", jar(null, "META-INF/web-fragment.xml"));
    assertThat(library.place()).isEqualTo(Library.Place.APPLICATION);
  }

  @Test
  void a_jar_that_lies_on_the_class_path_already_keeps_its_time() throws IOException {
    Library library = Library.of("a.jar", jar(PLAIN_CLASS));
    write(library);
    FileTime early = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(folder.resolve("path.jar"), early);
    write(library);
    assertThat(Files.getLastModifiedTime(folder.resolve("path.jar"))).isEqualTo(early);
  }

  private void write(Library library) throws IOException {
    library.writeForApplication(folder.resolve("application.jar"));
    library.writeForClassPath(folder.resolve("path.jar"));
  }

  private List<String> entries(String jar) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(jar).toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private static byte[] jar(String inClass, String... others) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (inClass != null) {
        put(zip, "a/A.class", inClass);
      }
      for (String other : others) {
        put(zip, other, other);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
