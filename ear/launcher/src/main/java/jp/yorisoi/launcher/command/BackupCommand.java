package jp.yorisoi.launcher.command;

import java.nio.file.Path;
import java.util.Set;
import jp.yorisoi.launcher.backup.Backup;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.Places;

/** {@code backup FILE}: works while the system runs. */
final class BackupCommand implements Command {
  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String help() {
    return "両方のデータベースと監査のアンカーを保存します(動かしたままで構いません) ファイル [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--city", "--data"), Set.of(), 1);
    Path file = Path.of(arguments.word(0, "保存先のファイル"));
    Places places = session.places(arguments);
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      KeyManifest keys = KeyPlace.manifest(session, arguments);
      long rows =
          new Backup(access.databases(), session.anchors(arguments), keys, session.screen())
              .write(file);
      session.screen().say(rows + " 件を " + file + " に保存しました。");
      session
          .screen()
          .line("鍵(" + keys.where() + ")とパスワード(" + places.secrets() + ")は含まれていません。別の場所に保管してください。");
      return 0;
    }
  }
}
