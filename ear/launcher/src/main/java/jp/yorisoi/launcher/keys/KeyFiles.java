package jp.yorisoi.launcher.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * The key files of an installation: one PKCS#12 file for each schema with AES-256 keys. One that is
 * there loses no key here, since data would become unreadable.
 */
public final class KeyFiles {
  private final Path folder;
  private final Secrets secrets;

  /**
   * Key files in a folder.
   *
   * @param folder where they lie
   * @param secrets where their passwords are kept
   */
  public KeyFiles(Path folder, Secrets secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  /**
   * The key file of a schema, made when there is none. One of an earlier release gets its key of
   * the keyed hashes.
   *
   * @param schema {@code front} or {@code core}
   * @return the file
   */
  public Path ensure(String schema) {
    KeyFile file = of(schema);
    if (Files.exists(file.path())) {
      file.ensureHashKey();
    } else {
      file.create();
    }
    return file.path();
  }

  /**
   * The key file of a schema.
   *
   * @param schema {@code front} or {@code core}
   * @return the file, which need not exist
   */
  public KeyFile of(String schema) {
    return new KeyFile(folder.resolve(schema + ".p12"), password(schema));
  }

  /**
   * The password of a key file.
   *
   * @param schema {@code front} or {@code core}
   * @return the generated password
   */
  public String password(String schema) {
    return secrets.get("keys." + schema);
  }
}
