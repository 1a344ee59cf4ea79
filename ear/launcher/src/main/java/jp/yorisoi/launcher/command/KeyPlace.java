package jp.yorisoi.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.KeyFiles;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;

/** Where the keys of a schema lie: where the settings say, else in the data folder. */
final class KeyPlace {
  private static final String TOKEN = "pkcs11:";

  private KeyPlace() {}

  /** The schema of the option {@code --schema}. */
  static Schema schema(Arguments arguments) {
    String given =
        arguments.option("--schema").orElseThrow(() -> new UsageError("--schema を書いてください。"));
    for (Schema schema : Schema.values()) {
      if (schema.key().equals(given)) {
        return schema;
      }
    }
    throw new UsageError("--schema は front か core で指定してください(いまは「" + given + "」)。");
  }

  /** The key file of a schema, which is there. */
  static KeyFile file(Session session, Arguments arguments, Schema schema) {
    KeyFile file = fileOf(session.environment(arguments), session.places(arguments), schema);
    if (!Files.exists(file.path())) {
      throw new LaunchFailure("鍵のファイル " + file.path() + " がありません。");
    }
    return file;
  }

  /**
   * The keys of both schemas for a backup or a restore. Those on a token stay out: nothing there
   * tells one key from another.
   */
  static KeyManifest manifest(Session session, Arguments arguments) {
    Map<String, String> environment = session.environment(arguments);
    Places places = session.places(arguments);
    Map<Schema, KeyFile> files = new EnumMap<>(Schema.class);
    for (Schema schema : Schema.values()) {
      String given = environment.get(schema.variable() + "_KEYS");
      if (given == null || !given.startsWith(TOKEN)) {
        files.put(schema, fileOf(environment, places, schema));
      }
    }
    return new KeyManifest(places.keys(), files);
  }

  private static KeyFile fileOf(Map<String, String> environment, Places places, Schema schema) {
    String variable = schema.variable() + "_KEYS";
    String given = environment.get(variable);
    return given == null
        ? inData(places, schema)
        : new KeyFile(onDisk(given), password(environment, variable + "_PASSWORD"));
  }

  private static KeyFile inData(Places places, Schema schema) {
    return new KeyFiles(places.keys(), Secrets.open(places.secrets())).of(schema.key());
  }

  private static Path onDisk(String given) {
    if (given.startsWith(TOKEN)) {
      throw new LaunchFailure("鍵はトークン(" + given + ")にあります。トークンの道具で k2、k3 … を加えてください(README の「鍵」)。");
    }
    return Path.of(given);
  }

  private static String password(Map<String, String> environment, String variable) {
    String password = environment.get(variable);
    if (password == null) {
      throw new LaunchFailure("環境変数 " + variable + " も必要です。");
    }
    return password;
  }
}
