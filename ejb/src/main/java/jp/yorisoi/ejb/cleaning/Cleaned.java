package jp.yorisoi.ejb.cleaning;

/** What came of cleaning a document. */
public sealed interface Cleaned {

  /**
   * A clean copy.
   *
   * @param content the copy; shared, not to be changed
   */
  record Clean(byte[] content) implements Cleaned {
    /** Content stays out of logs. */
    @Override
    public String toString() {
      return content.length + " bytes";
    }
  }

  /**
   * There is no clean copy.
   *
   * @param reason why
   */
  record Refused(Unclean reason) implements Cleaned {}
}
