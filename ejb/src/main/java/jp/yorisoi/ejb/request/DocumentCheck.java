package jp.yorisoi.ejb.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.PackageDocument;

/**
 * Takes a file somebody chose as a document, or says why not. What it is, is decided by its content
 * alone: names and declared types are not looked at.
 */
final class DocumentCheck {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int TAIL = 2048;

  /**
   * What came of it: the document, or the problem.
   *
   * @param document what to keep, cleaned
   * @param problem why it cannot be used
   */
  record Checked(Optional<PackageDocument> document, Optional<Problem> problem) {}

  private DocumentCheck() {}

  static Checked of(DocumentRequest request, byte[] content) {
    if (content.length == 0) {
      return refused(request, "answers.document_missing");
    }
    if (content.length > request.maxBytes()) {
      return refused(
          request, "answers.document_too_large", String.valueOf(request.maxBytes() / MEGABYTE));
    }
    Optional<DocumentType> type =
        DocumentType.sniff(content).filter(t -> request.mediaTypes().contains(t.mediaType()));
    if (type.isEmpty()) {
      return refused(request, "answers.document_wrong_type");
    }
    return cleaned(type.get(), content)
        .map(clean -> new PackageDocument(request.id(), type.get(), clean))
        .map(document -> new Checked(Optional.of(document), Optional.empty()))
        .orElseGet(() -> refused(request, "answers.document_unreadable"));
  }

  private static Optional<byte[]> cleaned(DocumentType type, byte[] content) {
    return switch (type) {
      case JPEG, PNG -> PictureCleaner.clean(type, content);
      case PDF -> isWholePdf(content) ? Optional.of(content) : Optional.empty();
    };
  }

  /** A PDF ends with its end mark; an upload that broke off does not. */
  private static boolean isWholePdf(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }

  private static Checked refused(DocumentRequest request, String messageKey, String... args) {
    Problem problem = new Problem(request.id(), 0, messageKey, List.of(args));
    return new Checked(Optional.empty(), Optional.of(problem));
  }
}
