package jp.yorisoi.simulator.pack;

/**
 * CRC-32 of two texts behind one another, from the CRC-32 of each: appending zeros is a linear map
 * over GF(2).
 */
final class CrcCombination {

  private static final int POLYNOMIAL = 0xEDB88320;

  private CrcCombination() {}

  /**
   * The CRC-32 of a first text with {@code first} followed by a second one with {@code second} and
   * a length in bytes.
   */
  static long of(long first, long second, long secondLength) {
    int[] step = new int[32];
    step[0] = POLYNOMIAL;
    for (int bit = 1; bit < 32; bit++) {
      step[bit] = 1 << (bit - 1);
    }
    int[] power = square(square(square(step)));
    int crc = (int) first;
    for (long length = secondLength; length != 0; length >>= 1) {
      if ((length & 1) != 0) {
        crc = times(power, crc);
      }
      power = square(power);
    }
    return (crc ^ (int) second) & 0xFFFFFFFFL;
  }

  private static int[] square(int[] matrix) {
    int[] result = new int[32];
    for (int column = 0; column < 32; column++) {
      result[column] = times(matrix, matrix[column]);
    }
    return result;
  }

  private static int times(int[] matrix, int vector) {
    int result = 0;
    for (int bit = 0; bit < 32; bit++) {
      if ((vector >>> bit & 1) != 0) {
        result ^= matrix[bit];
      }
    }
    return result;
  }
}
