package jp.yorisoi.launcher.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.server.Simulators;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Finding;
import jp.yorisoi.launcher.verify.Stamps;
import jp.yorisoi.launcher.verify.Verdict;

/**
 * {@code audit verify}: proves both chains; exit code 1 when one is broken, 3 when none is but time
 * stamps could not be checked.
 */
final class AuditVerifyCommand implements Command {
  private static final int CHANGED = 1;
  private static final int NOT_ALL_CHECKED = 3;

  @Override
  public String name() {
    return "audit verify";
  }

  @Override
  public String help() {
    return "監査の記録が書き換えられていないことを確かめます [--city yasugi|izumo] [--anchors フォルダー] [--tsa-root ファイル] [--data フォルダー]";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Arguments arguments =
        raw.parse(Set.of("--city", "--anchors", "--tsa-root", "--data"), Set.of(), 0);
    Path anchors =
        arguments.option("--anchors").map(Path::of).orElseGet(() -> session.anchors(arguments));
    if (!session.hasData(arguments)) {
      throw new LaunchFailure("フォルダー " + session.places(arguments).data() + " には、まだデータがありません。");
    }
    boolean proved = true;
    boolean checked = true;
    try (DatabaseAccess access = DatabaseAccess.open(session, arguments)) {
      for (Schema schema : Schema.values()) {
        Verdict verdict = verify(access, schema, anchors);
        report(session.screen(), verdict);
        Stamps.Result stamps = Stamps.verify(schema.key(), anchors, root(session, arguments));
        report(session.screen(), stamps);
        proved &= verdict.proved() && stamps.findings().isEmpty();
        checked &= stamps.unchecked() == 0;
      }
    }
    return conclude(session.screen(), proved, checked);
  }

  /** What was changed weighs more than what could not be checked. */
  static int conclude(Screen screen, boolean proved, boolean checked) {
    screen.line(proved ? "監査の記録は正しくつながっています。" : "監査の記録に異常があります。");
    if (!checked) {
      screen.line("ただし、タイムスタンプは確かめられませんでした。書き換えが見つかったという意味ではありません。");
    }
    if (!proved) {
      return CHANGED;
    }
    return checked ? 0 : NOT_ALL_CHECKED;
  }

  private static Verdict verify(DatabaseAccess access, Schema schema, Path anchors) {
    try (Connection connection = access.databases().owner(schema).connect()) {
      return DatabaseChain.verify(schema.key(), connection, anchors);
    } catch (SQLException away) {
      throw new LaunchFailure("データベースに接続できません: " + away.getMessage(), away);
    }
  }

  private static void report(Screen screen, Verdict verdict) {
    screen.line(
        verdict.schema()
            + ": 確かめた封 "
            + verdict.sealed()
            + " 件、アンカー "
            + verdict.anchored()
            + " 件、封を待つ記録 "
            + verdict.unsealed()
            + " 件");
    report(screen, verdict.findings());
  }

  static void report(Screen screen, Stamps.Result stamps) {
    String last = stamps.last() == null ? "" : "、最後は " + stamps.last();
    screen.line("  タイムスタンプ " + stamps.good() + " 件" + last);
    if (stamps.unchecked() > 0) {
      screen.line("  確かめられないタイムスタンプ " + stamps.unchecked() + " 件: " + stamps.rootMissing());
    }
    report(screen, stamps.findings());
  }

  private static void report(Screen screen, List<Finding> findings) {
    findings.forEach(finding -> screen.line("  異常: " + place(finding) + finding.what()));
  }

  /** The root the application trusts, else that of the simulators. */
  private static Path root(Session session, Arguments arguments) {
    return arguments
        .option("--tsa-root")
        .or(() -> Optional.ofNullable(session.environment(arguments).get("YORISOI_TSA_ROOT")))
        .map(Path::of)
        .orElseGet(() -> Simulators.timeStampRoot(session.places(arguments)));
  }

  private static String place(Finding finding) {
    if (finding.seq() == 0) {
      return "";
    }
    String until = finding.until() > finding.seq() ? "〜" + finding.until() : "";
    return "封 " + finding.seq() + until + " 番: ";
  }
}
