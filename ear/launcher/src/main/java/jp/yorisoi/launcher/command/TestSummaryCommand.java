package jp.yorisoi.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.tests.TestSummary;

/**
 * {@code test-summary FILE}: the last line of {@code ./yorisoi test}; FILE is as old as the run.
 */
final class TestSummaryCommand implements Command {
  @Override
  public String name() {
    return "test-summary";
  }

  @Override
  public String help() {
    return "試験の結果を合計します(./yorisoi test が最後に使います) ファイル";
  }

  @Override
  public int run(Session session, Arguments raw) {
    Path since = Path.of(raw.parse(Set.of(), Set.of(), 1).word(0, "始まりの時刻を持つファイル"));
    try {
      TestSummary sum = TestSummary.of(session.root(), Files.getLastModifiedTime(since));
      if (!sum.green()) {
        session.screen().line(sum.failed() > 0 ? "失敗した試験があります。" : "試験が一つも動きませんでした。");
      }
      session.screen().line(sum.toString());
      return sum.green() ? 0 : 1;
    } catch (IOException missing) {
      throw new LaunchFailure("ファイル " + since + " がありません。", missing);
    }
  }
}
