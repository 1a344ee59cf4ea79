package jp.yorisoi.bench.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** An archive with static Faces pages: the least that a page of some size costs with Faces. */
final class StaticWar {
  private static final String HEAD =
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
          + " xmlns:f=\"jakarta.faces.core\" xmlns:h=\"jakarta.faces.html\" lang=\"ja\">"
          + "<f:view transient=\"true\"><head><meta charset=\"utf-8\"/>"
          + "<title><h:outputText value=\"static\"/></title></head><body>\n";
  private static final String FOOT = "</body></f:view></html>\n";
  private static final String PARAGRAPH =
      "<p class=\"card\"><b>11月30日</b> スマートフォン教室 <span class=\"tag\">残り 5 席</span></p>\n";

  /** Bytes of head and foot as they are sent, without the name spaces of tags. */
  private static final int AROUND = 190;

  private static final String WEB_XML =
      "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
          + parameter("jakarta.faces.PROJECT_STAGE", "Production")
          + parameter("jakarta.faces.FACELETS_REFRESH_PERIOD", "-1")
          + parameter("jakarta.faces.FACELETS_BUFFER_SIZE", "131072")
          + "<servlet><servlet-name>faces</servlet-name>"
          + "<servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>"
          + "<load-on-startup>1</load-on-startup></servlet>"
          + "<servlet-mapping><servlet-name>faces</servlet-name>"
          + "<url-pattern>*.xhtml</url-pattern></servlet-mapping></web-app>";

  private StaticWar() {}

  private static String parameter(String name, String value) {
    return "<context-param><param-name>"
        + name
        + "</param-name><param-value>"
        + value
        + "</param-value></context-param>";
  }

  /**
   * Writes the archive.
   *
   * @param file where
   * @param pages name of each page and its size in bytes of UTF-8, about
   * @return the file
   * @throws IOException when it cannot be written
   */
  static Path write(Path file, Map<String, Integer> pages) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream war = new JarOutputStream(out)) {
      add(war, "WEB-INF/web.xml", WEB_XML);
      add(war, "WEB-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"/>");
      add(war, "index.html", "<!DOCTYPE html><title>static</title>");
      for (Map.Entry<String, Integer> page : pages.entrySet()) {
        add(war, page.getKey(), text(page.getValue()));
      }
    }
    return file;
  }

  static String text(int bytes) {
    int each = PARAGRAPH.getBytes(StandardCharsets.UTF_8).length;
    int paragraphs = Math.max(1, Math.round((float) (bytes - AROUND) / each));
    return HEAD + PARAGRAPH.repeat(paragraphs) + FOOT;
  }

  private static void add(JarOutputStream war, String name, String text) throws IOException {
    war.putNextEntry(new JarEntry(name));
    war.write(text.getBytes(StandardCharsets.UTF_8));
    war.closeEntry();
  }
}
