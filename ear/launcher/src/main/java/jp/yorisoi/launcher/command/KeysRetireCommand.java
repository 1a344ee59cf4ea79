package jp.yorisoi.launcher.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyEntry;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.SealedValues;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** {@code keys retire}: takes a key out of the file when no value needs it any more. */
final class KeysRetireCommand implements Command {
  private static final int HIGHEST = 65_535;

  @Override
  public String name() {
    return "keys retire";
  }

  @Override
  public String help() {
    return "使わなくなった古い鍵をファイルから除きます"
        + " --schema front|core --epoch 番号 [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--schema", "--epoch", "--city", "--data"), Set.of(), 0);
    Schema schema = KeyPlace.schema(arguments);
    int epoch = arguments.number("--epoch", 0, 1, HIGHEST);
    if (epoch == 0) {
      throw new UsageError("--epoch を書いてください。");
    }
    KeyFile file = KeyPlace.file(session, arguments, schema);
    requireOld(file, epoch);
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      SealedValues values = new SealedValues(access.databases());
      requireUnused(values, schema, epoch);
      Path before = file.retire(epoch);
      try {
        // sealed meanwhile by an instance that has not heard of the newer key
        requireUnused(values, schema, epoch);
      } catch (LaunchFailure used) {
        file.putBack(before, epoch);
        throw used;
      }
      report(session.screen(), epoch, file, before);
    }
    return 0;
  }

  private static void requireOld(KeyFile file, int epoch) {
    if (file.entries().stream().noneMatch(one -> one.seals() && one.epoch() == epoch)) {
      throw new LaunchFailure("鍵 k" + epoch + " は " + file.path() + " にありません。");
    }
    if (KeyEntry.newest(file.entries()) == epoch) {
      throw new LaunchFailure("鍵 k" + epoch + " はいま封じている鍵です。先に keys rotate をしてください。");
    }
  }

  private static void requireUnused(SealedValues values, Schema schema, int epoch) {
    Map<String, Long> left = values.count(schema).get(epoch);
    if (left != null) {
      long all = left.values().stream().mapToLong(Long::longValue).sum();
      throw new LaunchFailure(
          "鍵 k"
              + epoch
              + " で封じた値がまだ "
              + all
              + " 件あるので、除きません: "
              + words(left)
              + "。システムを動かしておくと順に封じ直されます。");
    }
  }

  static String words(Map<String, Long> left) {
    return left.entrySet().stream()
        .map(one -> one.getKey() + " が " + one.getValue() + " 件")
        .collect(Collectors.joining("、"));
  }

  private static void report(Screen screen, int epoch, KeyFile file, Path before) {
    screen.line("鍵 k" + epoch + " を " + file.path() + " から除きました。データベースにこの鍵の値はありません。");
    screen.line("これまでのバックアップには、この鍵で封じた値が残っています。それを戻すには、除く前のファイル " + before + " が要ります。");
    screen.line("  古いバックアップを残すなら、このファイルをバックアップとは別の場所に移してください。古いバックアップをすべて捨てたら、このファイルも消してください。");
    screen.line("ほかのインスタンスにも新しい " + file.path().getFileName() + " を配ってください。");
  }
}
