package jp.yorisoi.launcher.verify;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Recomputes what entries vouch for: the hash over the further cases and persons of each. */
final class SubjectCheck {
  private static final HexFormat HEX = HexFormat.of();

  private final List<Finding> findings;
  private final MessageDigest digest = Sha256.digest();
  private final CanonicalEntry canonical = new CanonicalEntry();
  private SubjectRow group;
  private long whole;

  SubjectCheck(List<Finding> findings) {
    this.findings = findings;
  }

  void look(SubjectRow row) {
    if (group != null && group.entryId() != row.entryId()) {
      close();
    }
    group = row;
    canonical.read(row);
    digest.update(canonical.bytes(), 0, canonical.length());
  }

  /** How many sealed entries have all they vouch for. */
  long end() {
    if (group != null) {
      close();
    }
    return whole;
  }

  private void close() {
    String hash = HEX.formatHex(digest.digest());
    if (hash.equals(group.entryHash())) {
      whole += group.seq() > 0 ? 1 : 0;
    } else {
      findings.add(new Finding(group.seq(), "記録 " + group.entryId() + " に付いた対象者の一覧が書き換えられています。"));
    }
    group = null;
  }
}
