package jp.yorisoi.launcher.command;

import java.util.Set;
import jp.yorisoi.launcher.database.BootstrapSql;
import jp.yorisoi.launcher.setup.Secrets;

/** {@code dba-sql}: what the administrator of a city's own database server has to run once. */
final class DbaSqlCommand implements Command {
  @Override
  public String name() {
    return "dba-sql";
  }

  @Override
  public String help() {
    return "外部のデータベースの管理者に渡す SQL を表示します(パスワードを含みます) [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--city", "--data"), Set.of(), 0);
    Secrets secrets = Secrets.open(session.places(arguments).secrets());
    session.screen().line("-- Yorisoi: データベースと利用者を作ります。管理者として一度だけ実行してください(繰り返しても構いません)。");
    session.screen().line("-- パスワードは " + session.places(arguments).secrets() + " にも保存しました。");
    BootstrapSql.statements(account -> secrets.get(account.secret()))
        .forEach(sql -> session.screen().line(sql + ";"));
    return 0;
  }
}
