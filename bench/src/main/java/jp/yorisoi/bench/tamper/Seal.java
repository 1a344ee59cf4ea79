package jp.yorisoi.bench.tamper;

/** A seal that can be changed. */
final class Seal {
  long seq;
  long entryId;
  byte[] hash;

  Seal(long seq, long entryId, byte[] hash) {
    this.seq = seq;
    this.entryId = entryId;
    this.hash = hash;
  }

  Seal copy() {
    return new Seal(seq, entryId, hash.clone());
  }
}
