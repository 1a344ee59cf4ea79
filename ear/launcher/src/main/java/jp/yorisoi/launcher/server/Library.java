package jp.yorisoi.launcher.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A library of a WAR, and how much of it an application server searches (docs/adr/0024).
 *
 * @param name the name of its file
 * @param content the jar
 * @param place where its parts belong
 */
record Library(String name, byte[] content, Place place) {
  private static final String BEANS = "META-INF/beans.xml";

  /** Classes for newer versions of Java. */
  private static final String VERSIONS = "META-INF/versions/";

  private static final String MAVEN = "META-INF/maven/";

  /** What Faces and the web container look for inside an application. */
  private static final List<String> PAGES =
      List.of("META-INF/faces-config.xml", "META-INF/web-fragment.xml");

  /**
   * Annotations a container looks for in the libraries of an application, as class files say it.
   */
  private static final List<String> SEARCHED =
      List.of(
          "Ljakarta/servlet/annotation/",
          "Ljakarta/faces/component/FacesComponent;",
          "Ljakarta/faces/component/behavior/FacesBehavior;",
          "Ljakarta/faces/convert/FacesConverter;",
          "Ljakarta/faces/event/NamedEvent;",
          "Ljakarta/faces/render/FacesBehaviorRenderer;",
          "Ljakarta/faces/render/FacesRenderer;",
          "Ljakarta/faces/validator/FacesValidator;",
          "Ljakarta/ejb/",
          "Ljakarta/enterprise/context/",
          "Ljakarta/inject/Named;",
          "Ljakarta/persistence/Entity;",
          "Ljakarta/ws/rs/");

  /** Where the parts of a library belong. */
  enum Place {
    /** The application: it brings beans, or pages and classes a container has to find. */
    APPLICATION,
    /** The class path of the server: no container has any business with it. */
    CLASS_PATH,
    /** Both: its pages and what describes them stay, its classes go to the class path. */
    BOTH
  }

  /**
   * Looks at a library.
   *
   * @param name the name of its file
   * @param content the jar
   * @return the library and its place
   * @throws IOException when it is no jar
   */
  static Library of(String name, byte[] content) throws IOException {
    boolean pages = false;
    boolean classes = false;
    boolean searched = false;
    try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry inner = jar.getNextEntry(); inner != null; inner = jar.getNextEntry()) {
        if (inner.getName().equals(BEANS)) {
          return new Library(name, content, Place.APPLICATION);
        }
        pages |= PAGES.contains(inner.getName());
        if (inner.getName().endsWith(".class")) {
          classes = true;
          searched |= isSearched(jar);
        }
      }
    }
    return new Library(name, content, pages ? ofPages(classes, searched) : Place.CLASS_PATH);
  }

  /**
   * Writes what the application keeps of it; nothing when it keeps nothing.
   *
   * @param file the jar to write
   */
  void writeForApplication(Path file) throws IOException {
    if (place != Place.CLASS_PATH) {
      write(file, part(entry -> entry.startsWith("META-INF/") && !entry.startsWith(VERSIONS)));
    }
  }

  /**
   * Writes what goes to the class path of the server; nothing when nothing does. A jar that lies
   * there already keeps its time, which the archive of shared classes knows.
   *
   * @param file the jar to write
   */
  void writeForClassPath(Path file) throws IOException {
    if (place != Place.APPLICATION && !Files.exists(file)) {
      write(file, part(entry -> !entry.startsWith("META-INF/") || isForClasses(entry)));
    }
  }

  private static Place ofPages(boolean classes, boolean searched) {
    return classes && !searched ? Place.BOTH : Place.APPLICATION;
  }

  private static boolean isSearched(InputStream classFile) throws IOException {
    String names = new String(classFile.readAllBytes(), StandardCharsets.ISO_8859_1);
    return SEARCHED.stream().anyMatch(names::contains);
  }

  /**
   * The manifest belongs to both parts: Faces finds tag libraries only beside one. So does what
   * Maven noted: classes ask there for their version, and PrimeFaces makes one up for its addresses
   * when it finds none, so that browsers would fetch all anew after each start.
   */
  private static boolean isForClasses(String entry) {
    return entry.startsWith(VERSIONS)
        || entry.equals(JarFile.MANIFEST_NAME)
        || entry.startsWith(MAVEN) && entry.endsWith("/pom.properties");
  }

  private byte[] part(Predicate<String> wanted) throws IOException {
    if (place != Place.BOTH) {
      return content;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry inner = from.getNextEntry(); inner != null; inner = from.getNextEntry()) {
        if (wanted.test(inner.getName())) {
          to.putNextEntry(new ZipEntry(inner.getName()));
          from.transferTo(to);
          to.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path made = file.resolveSibling(file.getFileName() + ".new");
    Files.write(made, bytes);
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
