package jp.yorisoi.launcher.verify;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Compares stored hashes with what was anchored outside the database. A chain that was computed
 * anew fits no anchor from there on; one line of the file that was changed is followed by lines
 * that fit.
 */
final class AnchorCheck {
  private static final HexFormat HEX = HexFormat.of();

  private final Anchors anchors;
  private final List<Finding> findings;
  private final List<Long> misfits = new ArrayList<>();
  private long fitted;

  AnchorCheck(Anchors anchors, List<Finding> findings) {
    this.anchors = anchors;
    this.findings = findings;
  }

  /** Looks at a seal whose hash is right as far as the chain goes. */
  void look(SealRow row) {
    String anchored = anchors.at(row.seq());
    if (anchored == null) {
      return;
    }
    if (!anchored.equals(HEX.formatHex(row.hash()))) {
      if (findings.stream().noneMatch(finding -> finding.covers(row.seq()))) {
        misfits.add(row.seq());
      }
      return;
    }
    misfits.forEach(seq -> findings.add(new Finding(seq, "アンカーの " + seq + " 番の行が書き換えられています。")));
    misfits.clear();
    fitted = row.seq();
  }

  /** Closes the comparison: what fitted no more, and whether the chain is as long as anchored. */
  void end(long lastSeal) {
    if (lastSeal > 0 && anchors.size() == 0) {
      findings.add(new Finding(0, "封はありますが、アンカーが一つもありません。"));
    }
    if (!misfits.isEmpty()) {
      long first = misfits.get(0);
      boolean located = findings.stream().anyMatch(f -> f.seq() > fitted && f.seq() <= first);
      if (!located) {
        findings.add(
            new Finding(
                fitted + 1, first, "ここから鎖が作り直されているか、別の鎖のアンカーです(アンカー " + first + " 番と合いません)。"));
      }
    }
    if (anchors.last() > lastSeal) {
      findings.add(
          new Finding(
              lastSeal + 1,
              anchors.last(),
              "鎖が短くなっています。アンカーは " + anchors.last() + " 番までありますが、封は " + lastSeal + " 番で終わっています。"));
    }
  }
}
