package jp.yorisoi.launcher.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** The anchor file of one chain: what stood outside the database when the rows were sealed. */
public final class Anchors {
  private static final int PARTS = 3;
  private static final Pattern TORN = Pattern.compile("\\d{1,18}( [0-9a-f]{0,64} ?)?");

  private final Map<Long, String> hashes = new TreeMap<>();
  private long last;
  private String broken;
  private String torn;

  /**
   * The names of the files a chain has outside the database: heads, prints and time stamps.
   *
   * @param schema whose chain
   * @return names in the folder of the anchors; a chain need not have all of them
   */
  public static List<String> files(Schema schema) {
    return List.of(schema.key() + ".anchor", schema.key() + ".prints", schema.key() + ".stamps");
  }

  /**
   * Moves the anchors of both chains aside, since other chains take the place of theirs. They are
   * not deleted: somebody may want to see what stood there.
   *
   * @param folder where anchors are kept, which need not exist
   * @throws IOException when one cannot be moved
   */
  public static void setAside(Path folder) throws IOException {
    for (Schema schema : Schema.values()) {
      for (String name : files(schema)) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          Path aside = file.resolveSibling(name + ".replaced");
          Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /**
   * Reads the file; a last line without its end was being written and is left out.
   *
   * @param file {@code <schema>.anchor}, which need not exist
   * @return the anchors
   */
  public static Anchors read(Path file) {
    if (!Files.exists(file)) {
      return new Anchors();
    }
    try {
      return of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw new LaunchFailure("アンカーのファイル " + file + " を読めません。", unreadable);
    }
  }

  /**
   * Anchors as a file would have them.
   *
   * @param text the content of the file
   * @return the anchors
   */
  public static Anchors of(String text) {
    Anchors anchors = new Anchors();
    int end = text.lastIndexOf('\n');
    text.substring(0, end + 1).lines().forEach(anchors::line);
    return anchors;
  }

  private void line(String line) {
    String[] parts = line.split(" ");
    if (parts.length != PARTS
        || !parts[0].matches("\\d{1,18}")
        || !parts[1].matches("[0-9a-fA-F]{64}")) {
      notWhole(line);
      return;
    }
    torn = null;
    long seq = Long.parseLong(parts[0]);
    String hash = parts[1].toLowerCase(java.util.Locale.ROOT);
    if (seq < last || hashes.containsKey(seq) && !hashes.get(seq).equals(hash)) {
      broken = broken == null ? line : broken;
    }
    hashes.put(seq, hash);
    last = seq;
  }

  /**
   * A crash can tear the line that is being written; the sealer ends it and writes a whole one
   * behind it, which anchors all the torn one would have. Anything else is no work of the sealer.
   */
  private void notWhole(String line) {
    if (TORN.matcher(line).matches()) {
      torn = torn == null ? line : torn;
    } else {
      broken = broken == null ? line : broken;
    }
  }

  /** The hash anchored at a seal, or null. */
  String at(long seq) {
    return hashes.get(seq);
  }

  /** The last seal that was anchored, 0 when none was. */
  long last() {
    return last;
  }

  int size() {
    return hashes.size();
  }

  /** The first line that cannot be right, or null. */
  String broken() {
    return broken == null ? torn : broken;
  }
}
