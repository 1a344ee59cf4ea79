package jp.yorisoi.ejb.intake.archive;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of document a package may carry. What a document is, is decided by its content alone.
 */
public enum DocumentType {
  /** A photo. */
  JPEG("image/jpeg", "jpg", new int[] {0xff, 0xd8, 0xff}),
  /** A picture. */
  PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
  /** A PDF file. */
  PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'});

  private final String mediaType;
  private final String extension;
  private final int[] magic;

  DocumentType(String mediaType, String extension, int[] magic) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.magic = magic;
  }

  /**
   * The media type as in a Content-Type header.
   *
   * @return the media type
   */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The ending of the file name.
   *
   * @return lower case, without a dot
   */
  public String extension() {
    return extension;
  }

  /**
   * Recognises a document by how it begins. An executable, a text or an archive is never
   * recognised, whatever it is called.
   *
   * @param content the whole file
   * @return its type, or empty when it is none of these
   */
  public static Optional<DocumentType> sniff(byte[] content) {
    return Stream.of(values()).filter(type -> begins(content, type.magic)).findFirst();
  }

  /**
   * Finds a type by its media type.
   *
   * @param mediaType as in a Content-Type header, without parameters
   * @return the type, or empty when documents of this kind are not accepted
   */
  public static Optional<DocumentType> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  static boolean begins(byte[] content, int... magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
