package jp.yorisoi.ear;

import java.net.URISyntaxException;
import java.nio.file.Path;
import jp.yorisoi.ear.inside.BackDoor;
import jp.yorisoi.launcher.setup.Places;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ArchiveAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shipped WAR with the tests in it: every entry as it was built, and beside them the classes of
 * {@code jp.yorisoi.ear.inside} and what they need to run. It exists for the tests only.
 */
public final class EnrichedWar {
  private static final String FRAGMENT = "META-INF/web-fragment.xml";

  private EnrichedWar() {}

  /** The archive to deploy; Arquillian adds itself. */
  public static WebArchive made() {
    Path shipped = Places.findRoot().resolve("web/target/web.war");
    return ShrinkWrap.create(ZipImporter.class, "web.war")
        .importFrom(shipped.toFile())
        .as(WebArchive.class)
        .addPackage(BackDoor.class.getPackage())
        .addAsResource(
            Places.findRoot().resolve("web/src/test/resources/disclosure.csv").toFile(),
            "disclosure.csv")
        .addAsLibrary(library(Assertions.class));
  }

  /**
   * Marks every added library as one the container has business with. The launcher would move it to
   * the class path of the server otherwise, where it does not see the tests.
   */
  static void markLibraries(Archive<?> war) {
    for (Node node : war.getContent().values()) {
      if (node.getAsset() instanceof ArchiveAsset added && !added.getArchive().contains(FRAGMENT)) {
        added
            .getArchive()
            .add(
                new StringAsset(
                    "<web-fragment xmlns=\"https://jakarta.ee/xml/ns/jakartaee\""
                        + " version=\"6.0\"/>"),
                FRAGMENT);
      }
    }
  }

  private static JavaArchive library(Class<?> part) {
    try {
      Path jar = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ShrinkWrap.create(ZipImporter.class, jar.getFileName().toString())
          .importFrom(jar.toFile())
          .as(JavaArchive.class);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
