package jp.yorisoi.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import jp.yorisoi.launcher.database.Schema;

/**
 * An invented person of the demonstration.
 *
 * @param userId what is typed at sign-in
 * @param displayName the invented name
 * @param office the invented office
 * @param roles names of roles as in {@code staff_grant}
 * @param schemas the schemas that hold the account
 */
public record DemoAccount(
    String userId, String displayName, String office, List<String> roles, List<Schema> schemas) {
  private static final int PARTS = 4;

  /** The name of its generated password. */
  public String secret() {
    return "demo." + userId;
  }

  /**
   * Everybody of the resource {@code demo/accounts.properties}.
   *
   * @return sorted by user id
   */
  public static List<DemoAccount> all() {
    try (InputStream in = DemoAccount.class.getResourceAsStream("/demo/accounts.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties.stringPropertyNames().stream()
          .sorted()
          .map(id -> parse(id, properties.getProperty(id)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DemoAccount parse(String id, String line) {
    String[] parts = line.split("\\|");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("demo/accounts.properties: " + id + " = " + line);
    }
    List<Schema> schemas =
        words(parts[3]).stream()
            .map(word -> Schema.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList();
    return new DemoAccount(id, parts[0].trim(), parts[1].trim(), words(parts[2]), schemas);
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::trim).toList();
  }
}
