package jp.yorisoi.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.KeyFiles;
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
    Map<String, String> environment = session.environment(arguments);
    String variable = schema.variable() + "_KEYS";
    String given = environment.get(variable);
    KeyFile file =
        given == null
            ? inData(session.places(arguments), schema)
            : new KeyFile(onDisk(given), password(environment, variable + "_PASSWORD"));
    if (!Files.exists(file.path())) {
      throw new LaunchFailure("鍵のファイル " + file.path() + " がありません。");
    }
    return file;
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
