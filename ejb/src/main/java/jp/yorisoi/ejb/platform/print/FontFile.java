package jp.yorisoi.ejb.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The file of a face without its table of variation sequences (cmap format 14). Nothing here prints
 * variants ({@link Letters}), the reader of fonts does not know that table, and says so in the log
 * each time a paper is made. The file in the archive stays as its makers gave it out.
 */
final class FontFile {
  private static final int TABLES_AT = 4;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE = 16;
  private static final int TABLE_OFFSET = 8;
  private static final int FIRST_RECORD = 4;
  private static final int RECORD = 8;
  private static final int RECORD_OFFSET = 4;
  private static final int VARIATION_SEQUENCES = 14;
  private static final String CMAP = "cmap";

  private FontFile() {}

  static byte[] of(Face face) throws IOException {
    try (InputStream file = FontFile.class.getResourceAsStream(face.file())) {
      byte[] bytes = file.readAllBytes();
      ByteBuffer font = ByteBuffer.wrap(bytes);
      drop(font, cmap(font));
      return bytes;
    }
  }

  /** Where the table of characters begins. */
  private static int cmap(ByteBuffer font) throws IOException {
    int tables = font.getShort(TABLES_AT);
    for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE; at += TABLE) {
      String name = new String(font.array(), at, CMAP.length(), StandardCharsets.US_ASCII);
      if (CMAP.equals(name)) {
        return font.getInt(at + TABLE_OFFSET);
      }
    }
    throw new IOException("a font without characters");
  }

  /** Keeps all other records, close together; what they point to stays where it is. */
  private static void drop(ByteBuffer font, int cmap) {
    int records = font.getShort(cmap + 2);
    int kept = 0;
    for (int one = 0; one < records; one++) {
      int at = cmap + FIRST_RECORD + one * RECORD;
      if (font.getShort(cmap + font.getInt(at + RECORD_OFFSET)) != VARIATION_SEQUENCES) {
        font.putLong(cmap + FIRST_RECORD + kept * RECORD, font.getLong(at));
        kept++;
      }
    }
    font.putShort(cmap + 2, (short) kept);
  }
}
