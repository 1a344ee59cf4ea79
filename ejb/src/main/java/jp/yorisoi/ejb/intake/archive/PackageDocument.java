package jp.yorisoi.ejb.intake.archive;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One attached document. Two documents are equal when their bytes are.
 *
 * @param documentId which document of the procedure this is: lower-case letters, digits and hyphens
 * @param type what the content is
 * @param content the file; shared, not to be changed
 */
public record PackageDocument(String documentId, DocumentType type, byte[] content) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** Refuses an id that is not of the form. */
  public PackageDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(content, "content");
    if (!ID.matcher(documentId).matches()) {
      throw new IllegalArgumentException("not of the form: document id");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackageDocument that
        && documentId.equals(that.documentId)
        && type == that.type
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(documentId, type, Arrays.hashCode(content));
  }

  /** Tells the id, type and size, never the content. */
  @Override
  public String toString() {
    return documentId + " " + type + " " + content.length + " bytes";
  }
}
