package jp.yorisoi.policy.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The prints of single entries beside the anchors: eight bytes a seal, at the place of its number.
 * An anchor proves that a chain was computed anew; a print tells at which entry. Places of entries
 * that were sealed before there were prints stay zero.
 */
final class PrintFile {
  static final int WIDTH = Long.BYTES;

  private final Path file;

  PrintFile(Path file) {
    this.file = file;
  }

  /**
   * Writes the prints of neighbouring seals. They are not forced to disk, which the database would
   * have to wait for on the same disk: what a power cut takes are places of zeros, whose entries
   * the anchors prove all the same. Written again after a crash, they are the same.
   *
   * @param first number of the first seal
   * @param entries what was sealed, in order
   */
  void write(long first, List<SealedEntry> entries) throws IOException {
    Files.createDirectories(file.getParent());
    ByteBuffer bytes = ByteBuffer.allocate(entries.size() * WIDTH);
    entries.forEach(entry -> bytes.put(entry.print()));
    bytes.flip();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long at = (first - 1) * WIDTH;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
    }
  }
}
