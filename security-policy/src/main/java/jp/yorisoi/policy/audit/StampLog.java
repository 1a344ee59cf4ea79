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
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.policy.Chain;

/**
 * The time stamps of somebody else over the heads of a chain, beside its anchors: an append-only
 * file of lines {@code <seq> <hash> <instant> <token in Base64> .}, of which one that a crash tore
 * lacks the full stop. Whoever can write the anchors could write others; what a time-stamping
 * authority signed on a day, nobody can make later.
 */
public final class StampLog {
  private static final int TAIL = 64 * 1024;
  private static final Pattern LINE =
      Pattern.compile("\\d{1,18} [0-9a-f]{64} (\\S+Z) [A-Za-z0-9+/=]+ \\.");

  private final AnchorFile anchor;
  private final Path file;

  /**
   * The stamps of one chain.
   *
   * @param anchorDir directory of the anchor files
   * @param chain which chain
   */
  public StampLog(Path anchorDir, Chain chain) {
    this.anchor = new AnchorFile(anchorDir.resolve(chain.schema() + ".anchor"));
    this.file = anchorDir.resolve(chain.schema() + ".stamps");
  }

  /**
   * The head to be stamped.
   *
   * @return the last one that was anchored, empty before the first
   * @throws IOException when the anchors cannot be read
   */
  public Optional<AnchoredHead> head() throws IOException {
    return anchor.last();
  }

  /**
   * When a head was last stamped.
   *
   * @return the time of the last whole line, empty when there is none
   * @throws IOException when the file cannot be read
   */
  public Optional<Instant> lastAt() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] lines = tail().split("\n");
    for (int at = lines.length - 1; at >= 0; at--) {
      Matcher line = LINE.matcher(lines[at]);
      if (line.matches()) {
        return Optional.of(Instant.parse(line.group(1)));
      }
    }
    return Optional.empty();
  }

  /**
   * Since when a chain has gone without a new stamp. One that was never stamped has from its first
   * anchor on, so that an authority that never answered is noticed too.
   *
   * @return the time of the last stamp, else of the first anchor; empty before the first
   * @throws IOException when a file cannot be read
   */
  public Optional<Instant> unstampedSince() throws IOException {
    Optional<Instant> last = lastAt();
    return last.isPresent() ? last : anchor.firstAt();
  }

  /**
   * Adds a stamp and forces it to disk. A line torn by a crash is ended, never overwritten.
   *
   * @param head what was stamped
   * @param at when
   * @param token the token of the authority (RFC 3161), DER
   * @throws IOException when it cannot be written; the next run asks for another stamp
   */
  public void append(AnchoredHead head, Instant at, byte[] token) throws IOException {
    boolean torn = Files.exists(file) && Files.size(file) > 0 && !tail().endsWith("\n");
    String line =
        (torn ? "\n" : "")
            + head.seq()
            + " "
            + HexFormat.of().formatHex(head.hash())
            + " "
            + at
            + " "
            + Base64.getEncoder().encodeToString(token)
            + " .\n";
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private String tail() throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(TAIL, access.length());
      access.seek(access.length() - length);
      byte[] bytes = new byte[length];
      access.readFully(bytes);
      return new String(bytes, StandardCharsets.US_ASCII);
    }
  }
}
