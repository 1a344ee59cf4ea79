package jp.yorisoi.launcher.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * Names and fingerprints of the keys in use, so that after a restore one can tell whether the right
 * keys are there. A fingerprint of a random 256-bit key tells nothing about the key.
 */
public final class KeyManifest {
  private static final String PREFIX = "key.";
  private static final int FINGERPRINT_CHARACTERS = 16;

  private final TreeMap<String, String> fingerprints = new TreeMap<>();
  private final Path folder;

  /**
   * The key files of an installation.
   *
   * @param folder where they lie; files that are missing have no keys
   * @param secrets where their passwords are kept
   */
  public KeyManifest(Path folder, Secrets secrets) {
    this.folder = folder;
    for (String schema : List.of("front", "core")) {
      Path file = folder.resolve(schema + ".p12");
      if (Files.exists(file)) {
        read(schema, file, new KeyFiles(folder, secrets).password(schema).toCharArray());
      }
    }
  }

  private void read(String schema, Path file, char[] password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases())) {
        Key key = store.getKey(alias, password);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        fingerprints.put(
            schema + "." + alias,
            HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_CHARACTERS));
      }
    } catch (GeneralSecurityException | IOException unreadable) {
      throw new LaunchFailure("鍵のファイル " + file + " を開けません。", unreadable);
    }
  }

  /**
   * Adds the keys to a manifest.
   *
   * @param manifest the manifest of a backup
   */
  public void describe(Properties manifest) {
    fingerprints.forEach((name, fingerprint) -> manifest.setProperty(PREFIX + name, fingerprint));
  }

  /**
   * Remembers which keys restored data need, until they are there: made anew they would seal new
   * data under an old name, and the right ones could never be put in their place.
   *
   * @param manifest the manifest of the backup
   */
  public void expect(Properties manifest) {
    Properties expected = new Properties();
    manifest.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .forEach(name -> expected.setProperty(name, manifest.getProperty(name)));
    try (Writer out = Files.newBufferedWriter(expectation(folder), StandardCharsets.UTF_8)) {
      expected.store(out, "Keys the restored data need");
    } catch (IOException failed) {
      throw new LaunchFailure("ファイル " + expectation(folder) + " を書けません。", failed);
    }
  }

  /**
   * Refuses to go on without the keys that restored data need.
   *
   * @param folder where the key files lie
   * @param secrets where their passwords are kept
   * @throws LaunchFailure naming the keys that are missing or others
   */
  public static void requireExpected(Path folder, Secrets secrets) {
    Path file = expectation(folder);
    if (!Files.exists(file)) {
      return;
    }
    Properties expected = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      expected.load(in);
    } catch (IOException failed) {
      throw new LaunchFailure("ファイル " + file + " を読めません。", failed);
    }
    List<String> missing = new KeyManifest(folder, secrets).missing(expected);
    if (!missing.isEmpty()) {
      throw new LaunchFailure(
          "戻したデータの鍵がここにありません: "
              + String.join(", ", missing)
              + "。元の keys フォルダーを "
              + folder
              + " に、元の secrets.properties の keys.front と keys.core の行をこのデータの"
              + " secrets.properties に写してください。");
    }
    expectNone(folder);
  }

  /**
   * Forgets what was expected.
   *
   * @param folder where the key files lie
   */
  public static void expectNone(Path folder) {
    try {
      Files.deleteIfExists(expectation(folder));
    } catch (IOException failed) {
      throw new LaunchFailure("ファイル " + expectation(folder) + " を消せません。", failed);
    }
  }

  private static Path expectation(Path folder) {
    return folder.resolveSibling("keys.expected.properties");
  }

  /**
   * Compares with a backup.
   *
   * @param manifest the manifest of the backup
   * @return names of keys it needs which are missing or different here
   */
  public List<String> missing(Properties manifest) {
    return manifest.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .filter(name -> !isHere(name.substring(PREFIX.length()), manifest.getProperty(name)))
        .map(name -> name.substring(PREFIX.length()))
        .sorted()
        .toList();
  }

  /** By what it is, not by its name: a key that was prepared seals under another name later. */
  private boolean isHere(String name, String fingerprint) {
    String schema = name.substring(0, name.indexOf('.') + 1);
    return fingerprints.entrySet().stream()
        .anyMatch(one -> one.getKey().startsWith(schema) && one.getValue().equals(fingerprint));
  }
}
