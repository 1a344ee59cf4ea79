package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yorisoi.ejb.kernel.Sha256;

/**
 * Addresses of our styles, scripts and pictures: {@code #{ownFiles.of('staff.css')}}. Browsers keep
 * them for a week; a mark of the content in the address makes them fetch what has changed.
 */
@Named
@ApplicationScoped
public class OwnFiles {
  private static final String FOLDER = "/resources/yorisoi/";
  private static final int MARK_LENGTH = 12;

  @Inject private ServletContext context;
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /**
   * The address of a file (EL).
   *
   * @param name its name in {@code webapp/resources/yorisoi}
   * @return path with the context root
   */
  public String of(String name) {
    return addresses.computeIfAbsent(name, this::address);
  }

  private String address(String name) {
    try (InputStream file = context.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no file " + name);
      }
      return context.getContextPath()
          + "/jakarta.faces.resource/"
          + name
          + ".xhtml?ln=yorisoi&v="
          + mark(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String mark(byte[] content) {
    return Sha256.hex(content).substring(0, MARK_LENGTH);
  }
}
