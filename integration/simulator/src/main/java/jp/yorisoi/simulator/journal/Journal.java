package jp.yorisoi.simulator.journal;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * An append-only file of JSON objects, one a line, each behind its CRC-32. What {@link #append}
 * returned from is on disk.
 *
 * <p>Life cycle: opened once per process, replays what it holds, then only grows. A last line that
 * a crash left unfinished is cut off at opening, since nobody was told that it was kept; damage
 * before the last line is an error.
 */
public final class Journal implements Closeable {

  private static final int CHECKSUM_LENGTH = 8;

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens or creates a journal and replays its entries.
   *
   * @param file where it lives; missing folders are made
   * @param replay gets every entry in the order of writing, before this method returns
   * @return the journal, ready to append
   * @throws IOException when it cannot be read or is damaged before its last line
   */
  public static Journal open(Path file, Consumer<JsonObject> replay) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      long kept = replay(Files.readAllBytes(file), replay, file);
      channel.truncate(kept);
      channel.position(kept);
      channel.force(true);
      return new Journal(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Adds an entry and waits until it is on disk.
   *
   * @param entry what to keep
   * @throws UncheckedIOException when the disk refuses; the entry is then not kept
   */
  public synchronized void append(JsonObject entry) {
    byte[] json = entry.toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream line = new ByteArrayOutputStream(json.length + CHECKSUM_LENGTH + 2);
    line.writeBytes(checksum(json).getBytes(StandardCharsets.US_ASCII));
    line.write(' ');
    line.writeBytes(json);
    line.write('\n');
    try {
      long before = channel.position();
      try {
        ByteBuffer buffer = ByteBuffer.wrap(line.toByteArray());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(false);
      } catch (IOException e) {
        channel.truncate(before);
        channel.position(before);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  private static long replay(byte[] bytes, Consumer<JsonObject> replay, Path file)
      throws IOException {
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      JsonObject entry = end < bytes.length ? read(bytes, start, end) : null;
      if (entry == null) {
        if (end < bytes.length - 1) {
          throw new IOException(
              "Damaged before its last line: " + file.getFileName() + " at byte " + start);
        }
        return start;
      }
      replay.accept(entry);
      start = end + 1;
    }
    return start;
  }

  private static JsonObject read(byte[] bytes, int start, int end) {
    int json = start + CHECKSUM_LENGTH + 1;
    if (end < json) {
      return null;
    }
    byte[] body = new byte[end - json];
    System.arraycopy(bytes, json, body, 0, body.length);
    String written = new String(bytes, start, CHECKSUM_LENGTH, StandardCharsets.US_ASCII);
    if (!written.equals(checksum(body))) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IllegalStateException("A line with a right checksum is no JSON", e);
    }
  }

  private static String checksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
