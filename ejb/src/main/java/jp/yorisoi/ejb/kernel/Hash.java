package jp.yorisoi.ejb.kernel;

import java.util.Arrays;

/** A hash that can be compared and found in maps, as a bare array cannot. */
public final class Hash {
  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * Wraps a hash.
   *
   * @param bytes its bytes; a copy is taken
   * @return the hash
   */
  public static Hash of(byte[] bytes) {
    return new Hash(bytes);
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Says nothing of the hash: it may stand for a person. */
  @Override
  public String toString() {
    return "Hash";
  }
}
