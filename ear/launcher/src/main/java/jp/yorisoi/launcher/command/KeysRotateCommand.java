package jp.yorisoi.launcher.command;

import java.util.Set;
import jp.yorisoi.launcher.keys.KeyFile;

/**
 * {@code keys rotate}: the next key seals from now on. Instances take it up within seconds, and a
 * job of theirs seals the old values anew.
 */
final class KeysRotateCommand implements Command {
  @Override
  public String name() {
    return "keys rotate";
  }

  @Override
  public String help() {
    return "次の鍵に替えます(動かしたままで構いません。--prepare は用意だけ)"
        + " --schema front|core [--prepare] [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--schema", "--city", "--data"), Set.of("--prepare"), 0);
    KeyFile file = KeyPlace.file(session, arguments, KeyPlace.schema(arguments));
    Screen screen = session.screen();
    if (arguments.has("--prepare")) {
      screen.line(
          "鍵 p"
              + file.prepare()
              + " を "
              + file.path()
              + " に用意しました。すべてのインスタンスにこのファイルを配ってから、"
              + "--prepare を付けずにもう一度実行してください。");
      return 0;
    }
    int epoch = file.rotate();
    screen.line("鍵 k" + epoch + " を " + file.path() + " に加えました。これからの値はこの鍵で封じます。");
    screen.line("いまこのファイルを保管してください。k" + epoch + " で封じた値は、このファイルだけで開けます。");
    screen.line("古い値は、動いているシステムが順に封じ直します。進み具合: ./yorisoi keys list");
    return 0;
  }
}
