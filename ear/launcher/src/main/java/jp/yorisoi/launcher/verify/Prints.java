package jp.yorisoi.launcher.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * The prints of single entries that were kept outside the database: the first eight bytes of the
 * SHA-256 of each, one behind the other in order of the seals. They tell which entry was changed
 * when a whole chain was computed anew; that it was, the anchors tell.
 */
public final class Prints {
  private static final int WIDTH = Long.BYTES;

  private final ByteBuffer bytes;

  /**
   * Prints that are in memory.
   *
   * @param bytes eight a seal
   */
  public Prints(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Reads the file, which need not exist: chains of the first release have none.
   *
   * @param file {@code <schema>.prints}
   * @return the prints
   */
  public static Prints read(Path file) {
    try {
      return new Prints(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    } catch (IOException unreadable) {
      throw new LaunchFailure("記録の指紋のファイル " + file + " を読めません。", unreadable);
    }
  }

  /** The print of the entry under a seal, 0 when it is not known. */
  long at(long seq) {
    return seq < 1 || seq > size() ? 0 : bytes.getLong((int) (seq - 1) * WIDTH);
  }

  /** How many seals have a place in it. */
  long size() {
    return bytes.limit() / WIDTH;
  }
}
