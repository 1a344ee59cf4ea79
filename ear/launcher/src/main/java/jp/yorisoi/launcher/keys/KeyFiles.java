package jp.yorisoi.launcher.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * Creates the key files of a new installation: one PKCS#12 file for each schema with one AES-256
 * key {@code k1}. An existing file is never touched, since data would become unreadable.
 */
public final class KeyFiles {
  /** Name of the first key; a newer one is {@code k2}, and so on. */
  static final String FIRST_ALIAS = "k1";

  private static final int BITS = 256;

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
   * The key file of a schema, made when there is none.
   *
   * @param schema {@code front} or {@code core}
   * @return the file
   */
  public Path ensure(String schema) {
    Path file = folder.resolve(schema + ".p12");
    if (!Files.exists(file)) {
      create(file, password(schema).toCharArray());
    }
    return file;
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

  private static void create(Path file, char[] password) {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(BITS);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password);
      store.setEntry(FIRST_ALIAS, new KeyStore.SecretKeyEntry(generator.generateKey()), protection);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (OutputStream out = Files.newOutputStream(next)) {
        store.store(out, password);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (GeneralSecurityException | IOException failed) {
      throw new LaunchFailure("鍵のファイル " + file + " を作れません。", failed);
    }
  }
}
