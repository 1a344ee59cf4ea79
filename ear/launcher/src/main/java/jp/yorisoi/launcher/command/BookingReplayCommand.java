package jp.yorisoi.launcher.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.replay.LineRows;
import jp.yorisoi.launcher.replay.Replay;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * {@code booking replay ID}: works the draw and the waiting list of a session out again from their
 * log; exit code 1 when the log is not what the rule says, or the application has other people.
 */
final class BookingReplayCommand implements Command {
  private static final int DIFFERENT = 1;

  @Override
  public String name() {
    return "booking replay";
  }

  @Override
  public String help() {
    return "抽選とキャンセル待ちの順番を経過の記録から計算し直し、同じ人になるかを確かめます 教室の番号 [--city yasugi|izumo] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments = raw.parse(Set.of("--city", "--data"), Set.of(), 1);
    long id = id(arguments);
    if (!session.hasData(arguments)) {
      throw new LaunchFailure("フォルダー " + session.places(arguments).data() + " には、まだデータがありません。");
    }
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments);
        Connection connection = access.databases().owner(Schema.FRONT).connect()) {
      return report(session.screen(), new LineRows(connection, id));
    } catch (SQLException away) {
      throw new LaunchFailure("データベースから読めません: " + away.getMessage(), away);
    }
  }

  private static int report(Screen screen, LineRows rows) throws SQLException {
    Replay replay = Replay.of(rows.log(), rows.draw());
    List<String> forgotten = rows.forgotten();
    if (replay.drawn()) {
      screen.line("抽選で決まった席 " + replay.won() + " 。公開した種と申し込みから計算し直しました。");
    }
    screen.line("席の案内 " + replay.offers() + " 回。計算し直した順番:");
    int place = 0;
    for (Map.Entry<String, Integer> one : replay.order().entrySet()) {
      screen.line("  " + ++place + " 番目  " + one.getKey() + "  " + one.getValue() + " 点");
    }
    List<String> differences = new ArrayList<>(replay.differences());
    compare("待っている人", kept(replay.order().keySet(), forgotten), rows.waiting(), differences);
    compare(
        "席を取ってある人",
        kept(replay.held(), forgotten).stream().sorted().toList(),
        rows.held(),
        differences);
    return conclude(screen, differences);
  }

  static int conclude(Screen screen, List<String> differences) {
    differences.forEach(one -> screen.line("  違い: " + one));
    screen.line(differences.isEmpty() ? "記録と同じです。" : "記録と違います。");
    return differences.isEmpty() ? 0 : DIFFERENT;
  }

  /** Whom nobody knows any more is not looked for. */
  private static List<String> kept(Iterable<String> numbers, List<String> forgotten) {
    List<String> kept = new ArrayList<>();
    numbers.forEach(kept::add);
    kept.removeAll(forgotten);
    return kept;
  }

  static void compare(
      String who, List<String> replayed, List<String> stored, List<String> differences) {
    if (!replayed.equals(stored)) {
      differences.add(who + "は、計算では " + replayed + "、いまの記録では " + stored);
    }
  }

  private static long id(Arguments arguments) {
    String word = arguments.word(0, "教室の番号");
    if (!word.matches("[0-9]{1,18}")) {
      throw new UsageError("教室の番号を数字で書いてください。");
    }
    return Long.parseLong(word);
  }
}
