package jp.yorisoi.launcher.verify;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Recomputes one chain from its rows and names every place that is wrong. It goes on behind a
 * break: each seal is compared with what the hash before it gives, as stored and as recomputed, so
 * that one changed row is one finding.
 */
public final class ChainVerifier {
  private static final Comparator<Finding> FIRST_BREAK_FIRST =
      Comparator.comparingLong(f -> f.seq() == 0 ? Long.MAX_VALUE : f.seq());

  private static final int MOST = 1_000;

  private final String schema;
  private final ChainRows rows;
  private final Anchors anchors;
  private final List<Finding> findings = new ArrayList<>();
  private final MessageDigest digest = Sha256.digest();
  private final CanonicalEntry canonical = new CanonicalEntry();
  private final PrintCheck prints;
  private final AnchorCheck anchored;

  /** Hash before the next seal as stored, and as recomputed when that differs; null: not known. */
  private byte[] stored = new byte[digest.getDigestLength()];

  private byte[] recomputed;
  private long last;
  private long right;
  private long vouching;
  private long beyond;

  /**
   * A verifier for one chain, for one use.
   *
   * @param schema {@code front} or {@code core}
   * @param rows one moment of the chain, later than the anchors were read
   * @param anchors what was anchored outside the database
   * @param prints what was kept of single entries
   */
  public ChainVerifier(String schema, ChainRows rows, Anchors anchors, Prints prints) {
    this.schema = schema;
    this.rows = rows;
    this.anchors = anchors;
    this.prints = new PrintCheck(prints, findings);
    this.anchored = new AnchorCheck(anchors, findings);
  }

  /**
   * Reads everything once.
   *
   * @return the verdict, the first break of the chain first
   */
  public Verdict verify() {
    if (anchors.broken() != null) {
      findings.add(new Finding(0, "アンカーのファイルの行が正しくありません: " + anchors.broken()));
    }
    ChainRows.Waiting waiting = waiting();
    rows.seals(this::seal);
    prints.settle();
    anchored.end(last);
    subjects();
    findings.sort(FIRST_BREAK_FIRST);
    if (beyond > 0) {
      findings.add(new Finding(0, "ほかにも " + beyond + " か所に異常があります。"));
    }
    return new Verdict(schema, right, anchors.size(), waiting.unsealed(), List.copyOf(findings));
  }

  private ChainRows.Waiting waiting() {
    ChainRows.Waiting waiting = rows.waiting(anchors.last());
    if (waiting.late() > 0) {
      findings.add(new Finding(0, "封をされないまま 1 分以上たった記録が " + waiting.late() + " 件あります。"));
    }
    if (waiting.unanchored() > 0) {
      findings.add(
          new Finding(
              anchors.last() + 1,
              anchors.last() + waiting.unanchored(),
              "アンカーに書かれないまま 1 分以上たった封が " + waiting.unanchored() + " 件あります。"));
    }
    return waiting;
  }

  private void seal(SealRow row) {
    if (row.seq() != last + 1) {
      gap(row);
    }
    last = row.seq();
    if (row.columns() == null) {
      found(new Finding(row.seq(), "記録 " + row.entryId() + " が消えています。"));
      prints.skip(1);
      stored = row.hash();
      recomputed = null;
    } else {
      vouching += row.columns()[CanonicalEntry.SUBJECTS_HASH] == null ? 0 : 1;
      entry(row);
    }
    anchored.look(row);
  }

  /** Seals that are missing; what stood before the next one is not known then. */
  private void gap(SealRow row) {
    long from = last + 1;
    if (row.seq() < from) {
      found(new Finding(row.seq(), "番号 " + row.seq() + " の封は、あってはならないものです。"));
    } else {
      found(
          new Finding(
              from,
              row.seq() - 1,
              "封の番号が飛んでいます。" + from + " 番から " + (row.seq() - 1) + " 番までがありません。"));
      prints.skip(row.seq() - from);
    }
    stored = null;
    recomputed = null;
  }

  private void entry(SealRow row) {
    canonical.read(row.columns());
    digest.update(canonical.bytes(), 0, canonical.length());
    PrintCheck.Word word = prints.look(row, ByteBuffer.wrap(digest.digest()).getLong());
    byte[] hash = stored == null ? row.hash() : hashAfter(stored, row.seq());
    boolean fits = Arrays.equals(hash, row.hash());
    if (!fits && recomputed != null) {
      fits = Arrays.equals(hashAfter(recomputed, row.seq()), row.hash());
    }
    if (!fits && word != PrintCheck.Word.DIFFERENT) {
      String what = word == PrintCheck.Word.SAME ? " の封" : " か、その封";
      found(new Finding(row.seq(), "記録 " + row.entryId() + what + "が書き換えられています。"));
    }
    right += fits && word != PrintCheck.Word.DIFFERENT ? 1 : 0;
    stored = row.hash();
    recomputed = fits ? null : hash;
  }

  /** A chain that is wrong from end to end shall not fill the memory. */
  private void found(Finding finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    } else {
      beyond++;
    }
  }

  private byte[] hashAfter(byte[] previous, long seq) {
    digest.update(previous);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    digest.update(canonical.bytes(), 0, canonical.length());
    return digest.digest();
  }

  private void subjects() {
    SubjectCheck check = new SubjectCheck(findings);
    rows.subjects(check::look);
    if (check.end() < vouching) {
      rows.bereft(seq -> found(new Finding(seq, "封 " + seq + " 番の記録に付いた対象者の一覧が消えています。")));
    }
  }
}
