package jp.yorisoi.policy.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The append-only file outside the database that holds the head of a chain. Each line is forced to
 * disk before the sealer goes on; a torn last line of a crash is ended, never overwritten.
 */
final class AnchorFile {
  private static final int LINE_LIMIT = 200;
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S+Z)");
  private final Path file;

  AnchorFile(Path file) {
    this.file = file;
  }

  /**
   * The sequence number of the last whole line, 0 when there is none; torn ones are passed over.
   */
  long lastSeq() throws IOException {
    return last().map(AnchoredHead::seq).orElse(0L);
  }

  /** The head of the last whole line. */
  Optional<AnchoredHead> last() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String tail = tail();
    String[] lines = tail.substring(0, tail.lastIndexOf('\n') + 1).split("\n");
    for (int i = lines.length - 1; i >= 0; i--) {
      Matcher line = LINE.matcher(lines[i]);
      if (line.matches()) {
        byte[] hash = HexFormat.of().parseHex(line.group(2));
        return Optional.of(new AnchoredHead(Long.parseLong(line.group(1)), hash));
      }
    }
    return Optional.empty();
  }

  /** When the first head was anchored; torn lines are passed over. */
  Optional<Instant> firstAt() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(line -> Instant.parse(line.group(3)))
          .findFirst();
    }
  }

  void append(long seq, byte[] hash, Instant at) throws IOException {
    Files.createDirectories(file.getParent());
    boolean torn = Files.exists(file) && Files.size(file) > 0 && !tail().endsWith("\n");
    String line = (torn ? "\n" : "") + seq + " " + HexFormat.of().formatHex(hash) + " " + at + "\n";
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
      channel.force(false);
    }
  }

  private String tail() throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(2L * LINE_LIMIT, access.length());
      access.seek(access.length() - length);
      byte[] bytes = new byte[length];
      access.readFully(bytes);
      return new String(bytes, StandardCharsets.US_ASCII);
    }
  }
}
