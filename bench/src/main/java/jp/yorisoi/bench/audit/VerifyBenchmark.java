package jp.yorisoi.bench.audit;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.measure.Pairs;
import jp.yorisoi.bench.measure.Statistics;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Verdict;

/** A million entries verified, against reading the same rows and hashing their bytes. */
public final class VerifyBenchmark implements Benchmark {
  private static final int ENTRIES = Integer.getInteger("yorisoi.audit.entries", 1_000_000);
  private static final int MOST_PAIRS = 3;
  private static final Goal GOAL = Goal.atLeast(0.4);
  private static final String ROWS =
      "SELECT s.seq, s.entry_id, s.hash, e.id, e.at, e.actor, e.office, e.origin, e.zone, e.event,"
          + " e.outcome, e.purpose, e.case_ref, e.subject_ref, e.fields, e.my_number,"
          + " e.request_id, e.subjects_hash, e.form FROM audit_seal s"
          + " JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.seq";
  private static final int COLUMNS = 19;

  private final List<String> violations = new ArrayList<>();

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public String about() {
    return ENTRIES + " 件の監査の記録を検証する / 同じ行を読んでバイト列をハッシュする";
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("audit-verify");
    Folders.delete(folder);
    try (LocalStack stack =
        LocalStack.in(folder.resolve("stack")).portsFrom(options.ports() + 20).start()) {
      Path anchors = folder.resolve("anchors");
      try (Connection owner = stack.owner(Schema.CORE)) {
        paper.say(ENTRIES + " 件の鎖を書いています…");
        new LongChain(owner, anchors).write(ENTRIES);
        if (options.broken()) {
          spoil(owner);
        }
        return measured(options, paper, owner, anchors);
      }
    }
  }

  /** The control: one letter of one entry in the middle. */
  private static void spoil(Connection owner) throws Exception {
    try (Statement statement = owner.createStatement()) {
      statement.executeUpdate(
          "UPDATE audit_entry SET actor = 'yasugi.jiro' WHERE id = " + ENTRIES / 2);
    }
  }

  private Score measured(Options options, Paper paper, Connection owner, Path anchors)
      throws Exception {
    bare(owner); // both find the rows in memory from here on
    Pairs<Double> pairs =
        Pairs.interleaved(
            Math.min(options.pairs(), MOST_PAIRS),
            () -> verified(owner, anchors),
            () -> bare(owner));
    paper.say("verifier " + Statistics.words("/s", pairs.a(rate -> rate)));
    paper.say("bare     " + Statistics.words("/s", pairs.b(rate -> rate)));
    paper.say("ratio    " + Statistics.words("", pairs.ratios(rate -> rate)));
    return Score.of(name(), pairs.ratio(rate -> rate), GOAL, violations);
  }

  /** Entries a second; the verdict has to be the right one. */
  private double verified(Connection owner, Path anchors) {
    long begun = System.nanoTime();
    Verdict verdict = DatabaseChain.verify("core", owner, anchors);
    double rate = ENTRIES / ((System.nanoTime() - begun) / 1e9);
    verdict.findings().forEach(finding -> violations.add(finding.toString()));
    if (verdict.sealed() != ENTRIES) {
      violations.add(verdict.sealed() + " proved of " + ENTRIES);
    }
    return rate;
  }

  private static double bare(Connection owner) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    long begun = System.nanoTime();
    try (Statement statement =
        owner.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows = statement.executeQuery(ROWS)) {
        while (rows.next()) {
          for (int column = 1; column <= COLUMNS; column++) {
            byte[] bytes = rows.getBytes(column);
            if (bytes != null) {
              digest.update(bytes);
            }
          }
          digest.digest();
        }
      }
    }
    return ENTRIES / ((System.nanoTime() - begun) / 1e9);
  }
}
