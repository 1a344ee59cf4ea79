package jp.yorisoi.bench.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** Writes a chain of many entries, sealed and anchored each thousand, without any class of ours. */
final class LongChain {
  private static final int AT_ONCE = 1000;
  private static final HexFormat HEX = HexFormat.of();
  private static final String AT = "2026-11-22 01:02:03.%06d";

  private final Connection owner;
  private final Path folder;
  private byte[] hash = new byte[32];

  LongChain(Connection owner, Path folder) {
    this.owner = owner;
    this.folder = folder;
  }

  void write(int entries) throws SQLException, IOException {
    Files.createDirectories(folder);
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement();
        OutputStream prints = stream("core.prints");
        OutputStream anchors = stream("core.anchor")) {
      for (int first = 1; first <= entries; first += AT_ONCE) {
        int last = Math.min(first + AT_ONCE - 1, entries);
        rows(statement, first, last, prints);
        owner.commit();
        String line = last + " " + HEX.formatHex(hash) + " 2026-11-22T01:02:04Z\n";
        anchors.write(line.getBytes(StandardCharsets.US_ASCII));
      }
    }
    owner.setAutoCommit(true);
  }

  private OutputStream stream(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private void rows(Statement statement, int first, int last, OutputStream prints)
      throws SQLException, IOException {
    StringBuilder entries =
        new StringBuilder(
            "INSERT INTO audit_entry (id, at, actor, office, origin, zone, event, outcome, purpose,"
                + " case_ref, subject_ref, fields, my_number, request_id, form) VALUES ");
    StringBuilder seals =
        new StringBuilder("INSERT INTO audit_seal (seq, entry_id, hash, sealed_at) VALUES ");
    for (int id = first; id <= last; id++) {
      String[] columns = columns(id);
      byte[] canonical = canonical(columns);
      MessageDigest digest = sha256();
      prints.write(digest.digest(canonical), 0, Long.BYTES);
      digest.update(hash);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
      hash = digest.digest(canonical);
      entries.append(id == first ? "('" : ",('").append(String.join("','", columns));
      entries.append("',2)");
      seals.append(id == first ? "(" : ",(").append(id).append(',').append(id).append(",x'");
      seals.append(HEX.formatHex(hash)).append("','2026-11-22 01:02:04')");
    }
    statement.executeUpdate(entries.toString());
    statement.executeUpdate(seals.toString());
  }

  private static String[] columns(int id) {
    return new String[] {
      Integer.toString(id),
      AT.formatted(id % 1_000_000),
      "yasugi.ichiro",
      "子育て支援課",
      "10.1.0." + id % 250,
      "mynumber",
      "CASE_OPENED",
      "done",
      "CASE_HANDLING",
      "2611-%06d-3".formatted(id % 1_000_000),
      "1%09d".formatted(id),
      "applicant_name,applicant_kana,declaration,signature,documents,register,history,viewers",
      "0",
      "3f0e4d59-0000-4000-8000-%012d".formatted(id)
    };
  }

  private static byte[] canonical(String[] columns) {
    StringBuilder text = new StringBuilder("v2|");
    for (String column : columns) {
      text.append(column.getBytes(StandardCharsets.UTF_8).length).append(':').append(column);
    }
    return text.append('-').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
