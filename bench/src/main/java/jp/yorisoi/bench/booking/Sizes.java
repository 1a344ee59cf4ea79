package jp.yorisoi.bench.booking;

/** Lengths of what the product stores for this load, so that the peer stores as much. */
final class Sizes {
  /** Bytes of a sealed person. */
  static final int SEALED_PERSON = 131;

  private Sizes() {}
}
