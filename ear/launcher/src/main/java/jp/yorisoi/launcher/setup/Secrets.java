package jp.yorisoi.launcher.setup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The generated passwords of one installation. Each is made when it is first asked for, stored at
 * once in a file of mode 600, and stays the same from then on.
 */
public final class Secrets {
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /**
   * Opens the file, which need not exist yet.
   *
   * @param file {@link Places#secrets()}
   * @return the secrets in it
   */
  public static Secrets open(Path file) {
    Secrets secrets = new Secrets(file);
    secrets.load();
    return secrets;
  }

  private void load() {
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      } catch (IOException unreadable) {
        throw new LaunchFailure("パスワードのファイル " + file + " を読めません。", unreadable);
      }
    }
  }

  /**
   * The secret of this name, made and stored when there is none.
   *
   * @param name e.g. {@code db.front_owner}
   * @return 24 characters that need no quoting in SQL, URLs or shells
   */
  public String get(String name) {
    synchronized (RANDOM) {
      if (values.getProperty(name) == null) {
        // another part may have added its own since we read the file
        load();
      }
      String known = values.getProperty(name);
      return known == null ? make(name) : known;
    }
  }

  private String make(String name) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String made =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(bytes)
            .replace('-', 'x')
            .replace('_', 'y');
    values.setProperty(name, made);
    save();
    return made;
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        values.store(out, "Generated passwords of this installation. Keep them to yourself.");
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new LaunchFailure("パスワードのファイル " + file + " を書けません。", failed);
    }
  }
}
