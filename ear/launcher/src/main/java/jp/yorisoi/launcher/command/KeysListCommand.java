package jp.yorisoi.launcher.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyEntry;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.SealedValues;

/** {@code keys list}: which keys there are and what each still seals. */
final class KeysListCommand implements Command {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

  @Override
  public String name() {
    return "keys list";
  }

  @Override
  public String help() {
    return "暗号の鍵と、それぞれの鍵で封じている値の数を表示します"
        + " [--schema front|core] [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--schema", "--city", "--data"), Set.of(), 0);
    List<Schema> schemas =
        arguments.option("--schema").isPresent()
            ? List.of(KeyPlace.schema(arguments))
            : List.of(Schema.values());
    List<KeyFile> files =
        schemas.stream().map(schema -> KeyPlace.file(session, arguments, schema)).toList();
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      for (int i = 0; i < schemas.size(); i++) {
        show(
            session.screen(),
            files.get(i),
            new SealedValues(access.databases()).count(schemas.get(i)));
      }
    }
    return 0;
  }

  private static void show(
      Screen screen, KeyFile file, SortedMap<Integer, SortedMap<String, Long>> counted) {
    SortedMap<Integer, SortedMap<String, Long>> left = new TreeMap<>(counted);
    List<KeyEntry> entries = file.entries();
    screen.line(file.path().toString());
    for (KeyEntry entry : entries) {
      screen.line(
          "  " + entry.alias() + "  作成 " + TIME.format(entry.made()) + "  " + use(entry, entries));
      if (!entry.hashes()) {
        values(screen, left.remove(entry.epoch()));
      }
    }
    left.forEach(
        (epoch, values) -> {
          screen.line("  異常: 鍵 k" + epoch + " がファイルにありません。次の値は開けません。");
          values(screen, values);
        });
  }

  private static String use(KeyEntry entry, List<KeyEntry> all) {
    if (entry.hashes()) {
      return "照合用(暗証番号など)";
    }
    if (!entry.seals()) {
      return "準備中(開くだけ)";
    }
    return entry.epoch() == KeyEntry.newest(all) ? "いま封じる鍵" : "古い鍵(開くだけ)";
  }

  private static void values(Screen screen, Map<String, Long> values) {
    if (values == null) {
      screen.line("      封じている値はありません");
      return;
    }
    values.forEach((column, count) -> screen.line("      " + column + "  " + count + " 件"));
  }
}
