package jp.yorisoi.launcher.command;

import java.util.Set;
import jp.yorisoi.launcher.database.Migrations;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * {@code migrate}: brings both schemas up to date, as a step of its own before a new release
 * starts.
 */
final class MigrateCommand implements Command {
  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public String help() {
    return "データベースの定義を新しい版にします [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--city", "--data"), Set.of(), 0);
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      if (access.running()) {
        throw new LaunchFailure("システムが動いています。止めてから実行してください。");
      }
      int applied = new Migrations(access.databases()).run();
      session
          .screen()
          .say(applied == 0 ? "データベースの定義は最新です。" : "データベースの定義を " + applied + " 件適用しました。");
      return 0;
    }
  }
}
