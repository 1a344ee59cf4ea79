package jp.yorisoi.ejb.intake.archive;

/** Recognises an archive by its content: by how it begins, and ZIP also by how it ends. */
public final class NestedArchive {
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int TAR_MARK = 257;

  private NestedArchive() {}

  /**
   * Whether a file opens as an archive, whatever else it opens as.
   *
   * @param content the whole file
   * @return true for ZIP, also behind something else, and for the other usual kinds
   */
  public static boolean is(byte[] content) {
    return DocumentType.begins(content, 'P', 'K', 3, 4)
        || DocumentType.begins(content, 'P', 'K', 5, 6)
        || DocumentType.begins(content, 0x1f, 0x8b)
        || DocumentType.begins(content, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c)
        || DocumentType.begins(content, 'R', 'a', 'r', '!', 0x1a, 7)
        || DocumentType.begins(content, 'B', 'Z', 'h')
        || DocumentType.begins(content, 0xfd, '7', 'z', 'X', 'Z', 0)
        || DocumentType.begins(content, 'M', 'S', 'C', 'F')
        || DocumentType.begins(content, 0x28, 0xb5, 0x2f, 0xfd)
        || tar(content)
        || endsAsZip(content);
  }

  private static boolean tar(byte[] content) {
    return content.length >= TAR_MARK + 5
        && content[TAR_MARK] == 'u'
        && content[TAR_MARK + 1] == 's'
        && content[TAR_MARK + 2] == 't'
        && content[TAR_MARK + 3] == 'a'
        && content[TAR_MARK + 4] == 'r';
  }

  /** A picture or PDF with a ZIP behind it opens as either; the directory's end gives it away. */
  private static boolean endsAsZip(byte[] content) {
    int first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
    for (int i = content.length - END_LENGTH; i >= first; i--) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 5
          && content[i + 3] == 6
          && i + END_LENGTH + commentLength(content, i) == content.length) {
        return true;
      }
    }
    return false;
  }

  private static int commentLength(byte[] content, int end) {
    return (content[end + 20] & 0xff) | (content[end + 21] & 0xff) << 8;
  }
}
