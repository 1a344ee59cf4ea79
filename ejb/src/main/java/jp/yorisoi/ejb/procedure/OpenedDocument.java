package jp.yorisoi.ejb.procedure;

/**
 * A document that was opened; the opening has been recorded.
 *
 * @param mediaType its media type
 * @param fileName a name made of receipt number and position, never the resident's
 * @param content the bytes; shared, not to be changed
 */
public record OpenedDocument(String mediaType, String fileName, byte[] content) {

  /** Content stays out of logs. */
  @Override
  public String toString() {
    return fileName;
  }
}
