package jp.yorisoi.policy.vault;

/** Where the keys of a schema come from. They can grow and shrink while the instance runs. */
interface Keys {

  /** The keys as they are now, or were a few seconds ago. */
  KeyRing now();

  /**
   * The keys, looked for again when the one of an epoch is not among those known.
   *
   * @param epoch the key somebody needs
   * @return the keys as they are now; the one asked for may still be missing
   */
  KeyRing having(int epoch);

  /** Keys that never change. */
  static Keys fixed(KeyRing ring) {
    return new Keys() {
      @Override
      public KeyRing now() {
        return ring;
      }

      @Override
      public KeyRing having(int epoch) {
        return ring;
      }
    };
  }
}
