package jp.yorisoi.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.yorisoi.launcher.backup.Restore;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.CityMark;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * {@code restore FILE}: into an empty place, or with {@code --replace} into one whose data may go.
 */
final class RestoreCommand implements Command {
  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String help() {
    return "バックアップを戻します ファイル [--replace] [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--city", "--data"), Set.of("--replace"), 1);
    Path file = Path.of(arguments.word(0, "バックアップのファイル"));
    if (!Files.isRegularFile(file)) {
      throw new LaunchFailure("ファイル " + file + " がありません。");
    }
    Places places = session.places(arguments);
    Restore.requireBackup(file);
    CityMark.require(places, session.city(arguments));
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      if (access.running()) {
        throw new LaunchFailure("システムが動いています。止めてから戻すか、--data で別のフォルダーに戻してください。");
      }
      KeyManifest keys = KeyPlace.manifest(session, arguments);
      List<String> missing =
          new Restore(access.databases(), session.anchors(arguments), keys, session.screen())
              .read(file, arguments.has("--replace"));
      session.screen().say("戻しました。");
      if (!missing.isEmpty()) {
        session.screen().line("注意: 次の鍵がここにありません: " + String.join(", ", missing));
        session
            .screen()
            .line("  " + keys.remedy() + "それまでは動かせません(demo. で始まる行も写すと、デモ用の職員のパスワードが同じになります)。");
      }
      return 0;
    }
  }
}
