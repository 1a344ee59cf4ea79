package jp.yorisoi.launcher.keys;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * Names and fingerprints of the keys in use, so that after a restore one can tell whether the right
 * keys are there. A fingerprint of a random 256-bit key tells nothing about the key.
 */
public final class KeyManifest {
  private static final String PREFIX = "key.";

  private final Path folder;
  private final Map<Schema, KeyFile> files;

  /**
   * The keys of an installation; each question reads their files anew.
   *
   * @param folder the folder of keys of this data, beside which is noted what is expected
   * @param files the key file of each schema whose keys lie in one; it need not exist
   */
  public KeyManifest(Path folder, Map<Schema, KeyFile> files) {
    this.folder = folder;
    this.files = new EnumMap<>(Schema.class);
    this.files.putAll(files);
  }

  private SortedMap<String, String> fingerprints() {
    SortedMap<String, String> found = new TreeMap<>();
    files.forEach(
        (schema, file) ->
            file.fingerprints()
                .forEach((alias, print) -> found.put(schema.key() + "." + alias, print)));
    return found;
  }

  /**
   * Adds the keys to a manifest, to those that stand there.
   *
   * @param manifest the manifest of a backup
   */
  public void describe(Properties manifest) {
    fingerprints().forEach((name, fingerprint) -> manifest.setProperty(PREFIX + name, fingerprint));
  }

  /**
   * Of which schemas a manifest names no key.
   *
   * @param manifest the manifest of a backup
   * @return schemas whose keys were on a token, or whose file was not found
   */
  public static List<Schema> undescribed(Properties manifest) {
    return Stream.of(Schema.values())
        .filter(
            schema ->
                manifest.stringPropertyNames().stream()
                    .noneMatch(name -> name.startsWith(PREFIX + schema.key() + ".")))
        .toList();
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
   * Whether data were restored whose keys have not been found since.
   *
   * @param folder the folder of keys of the data
   * @return true when {@link #requireExpected} has something to look for
   */
  public static boolean expectsAny(Path folder) {
    return Files.exists(expectation(folder));
  }

  /**
   * Refuses to go on without the keys that restored data need.
   *
   * @throws LaunchFailure naming the keys that are missing or others
   */
  public void requireExpected() {
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
    List<String> missing = missing(expected);
    if (!missing.isEmpty()) {
      throw new LaunchFailure("戻したデータの鍵がここにありません: " + String.join(", ", missing) + "。" + remedy());
    }
    expectNone(folder);
  }

  /**
   * Where the keys lie that are looked at.
   *
   * @return paths of files, for people
   */
  public String where() {
    return files.values().stream()
        .map(file -> file.path().toString())
        .collect(Collectors.joining(" と "));
  }

  /**
   * What to do about keys that are missing.
   *
   * @return a sentence that names the files
   */
  public String remedy() {
    return "元の鍵のファイルを "
        + where()
        + " に写し、そのパスワードを合わせてください(設定 YORISOI_FRONT_KEYS_PASSWORD と YORISOI_CORE_KEYS_PASSWORD。"
        + folder
        + " にあるものは、元の secrets.properties の keys.front と keys.core の行をこのデータの secrets.properties に写す)。";
  }

  /**
   * Forgets what was expected.
   *
   * @param folder the folder of keys of the data
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
   * @return names of keys it needs which are missing or different here; of a schema whose keys lie
   *     on a token there is nothing to compare
   */
  public List<String> missing(Properties manifest) {
    SortedMap<String, String> here = fingerprints();
    return manifest.stringPropertyNames().stream()
        .filter(this::isInFile)
        .filter(name -> !isHere(here, name.substring(PREFIX.length()), manifest.getProperty(name)))
        .map(name -> name.substring(PREFIX.length()))
        .sorted()
        .toList();
  }

  private boolean isInFile(String name) {
    return files.keySet().stream().anyMatch(schema -> name.startsWith(PREFIX + schema.key() + "."));
  }

  /** By what it is, not by its name: a key that was prepared seals under another name later. */
  private static boolean isHere(Map<String, String> here, String name, String fingerprint) {
    String schema = name.substring(0, name.indexOf('.') + 1);
    return here.entrySet().stream()
        .anyMatch(one -> one.getKey().startsWith(schema) && one.getValue().equals(fingerprint));
  }
}
