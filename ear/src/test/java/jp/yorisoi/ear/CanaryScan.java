package jp.yorisoi.ear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.launcher.database.Schema;

/** Looks for canaries in the columns of both schemas and in files. */
final class CanaryScan {
  private static final int CHUNK = 1 << 20;
  private static final int LONGEST = 200;
  private static final String COLUMNS =
      "SELECT table_name, column_name FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position";

  private final RunningSystem system;
  private final List<Canary> canaries;

  CanaryScan(RunningSystem system, List<Canary> canaries) {
    this.system = system;
    this.canaries = canaries;
  }

  /** Every column of a dump that holds one, as {@code schema,table,column,holds}. */
  Set<String> columns() throws SQLException {
    Set<String> found = new TreeSet<>();
    for (Schema schema : Schema.values()) {
      try (Connection owner = system.stack().owner(schema);
          PreparedStatement select = owner.prepareStatement(COLUMNS);
          ResultSet column = select.executeQuery()) {
        while (column.next()) {
          for (Canary canary : canaries) {
            if (holds(owner, column.getString(1), column.getString(2), canary)) {
              found.add(
                  String.join(
                      ",", schema.key(), column.getString(1), column.getString(2), canary.holds()));
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean holds(Connection owner, String table, String column, Canary canary)
      throws SQLException {
    String sql =
        "SELECT EXISTS (SELECT 1 FROM `%s` WHERE LOCATE(CAST(? AS BINARY), CAST(`%s` AS BINARY)) > 0)"
            .formatted(table, column);
    try (PreparedStatement look = owner.prepareStatement(sql)) {
      for (String shape : canary.shapes()) {
        look.setString(1, shape);
        try (ResultSet answer = look.executeQuery()) {
          answer.next();
          if (answer.getBoolean(1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Files below a folder that hold one, with what they hold; what this user may not read is passed
   * over.
   *
   * @param folder where to look
   * @param since only files changed after this moment, milliseconds since 1970
   * @param passed names of files and folders that are not looked at begin so
   */
  List<String> files(Path folder, long since, String... passed) throws IOException {
    List<String> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            // a checkout may lie in the temporary folder; its own folders are looked at by
            // themselves
            boolean checkout = dir.equals(system.stack().places().root());
            return !dir.equals(folder) && (isPassed(dir) || checkout)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()
                && attributes.lastModifiedTime().toMillis() >= since
                && !isPassed(file)) {
              held(file).forEach(what -> found.add(file + ": " + what));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException goneOrForbidden) {
            return FileVisitResult.CONTINUE;
          }

          private boolean isPassed(Path path) {
            String name = path.getFileName().toString();
            return List.of(passed).stream().anyMatch(name::startsWith);
          }
        });
    return found;
  }

  private Set<String> held(Path file) throws IOException {
    Set<String> held = new TreeSet<>();
    if (!Files.isReadable(file)) {
      return held;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String tail = "";
      for (byte[] part = in.readNBytes(CHUNK); part.length > 0; part = in.readNBytes(CHUNK)) {
        String text = tail + new String(part, StandardCharsets.ISO_8859_1);
        for (Canary canary : canaries) {
          if (canary.shapes().stream().map(CanaryScan::bytes).anyMatch(text::contains)) {
            held.add(canary.holds());
          }
        }
        tail = text.substring(Math.max(0, text.length() - LONGEST));
      }
    }
    return held;
  }

  /** UTF-8 bytes, each as one character. */
  private static String bytes(String shape) {
    return new String(shape.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
