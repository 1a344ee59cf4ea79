package jp.yorisoi.ejb.platform.reseal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yorisoi.policy.Chain;

/** The list of the sealed columns of a schema, {@code db/<schema>/sealed.csv}. */
final class SealedColumns {
  private static final int FIELDS = 4;

  private SealedColumns() {}

  static List<SealedColumn> of(Chain chain) {
    String path = "/db/" + chain.schema() + "/sealed.csv";
    try (InputStream stream = SealedColumns.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IOException("no " + path);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.startsWith("#")).map(SealedColumns::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SealedColumn read(String line) {
    String[] fields = line.split(";");
    if (fields.length != FIELDS) {
      throw new IllegalStateException("not table;column;key;place: " + line);
    }
    return new SealedColumn(fields[0], fields[1], List.of(fields[2].split(",")), fields[3]);
  }
}
