package jp.yorisoi.ejb.request;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.cleaning.Cleaned;
import jp.yorisoi.ejb.cleaning.DocumentCleaner;
import jp.yorisoi.ejb.cleaning.PdfText;
import jp.yorisoi.ejb.cleaning.Unclean;
import jp.yorisoi.ejb.intake.archive.DocumentType;
import jp.yorisoi.ejb.intake.archive.NestedArchive;
import jp.yorisoi.ejb.intake.archive.PackageDocument;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * Takes a file somebody chose as a document, or says why not. What it is, is decided by its content
 * alone: names and declared types are not looked at.
 */
final class DocumentCheck {
  private static final System.Logger LOG = System.getLogger(DocumentCheck.class.getName());
  private static final int MEGABYTE = 1024 * 1024;

  /** Longer than a large picture takes, shorter than a person waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private DocumentCheck() {}

  static CheckedDocument of(DocumentRequest request, byte[] content) {
    return of(request, content, PATIENCE);
  }

  static CheckedDocument of(DocumentRequest request, byte[] content, Duration patience) {
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
    try {
      if (type.get() == DocumentType.PDF && NestedArchive.is(content)) {
        return refused(request, "answers.document_unreadable");
      }
      if (type.get() == DocumentType.PDF) {
        return pdf(request, content, patience);
      }
      return checked(request, type.get(), DocumentCleaner.clean(content, patience));
    } catch (TimeoutException busy) {
      LOG.log(Level.WARNING, "a document was not read: too many at a time");
      return refused(request, "answers.document_busy");
    }
  }

  /**
   * Only text can be looked at: a picture of a number, also one within a PDF, is not read. What has
   * text that could not be read to its end is not taken, since a number may stand in the rest; one
   * that is broken or locked is told so first.
   */
  private static CheckedDocument pdf(DocumentRequest request, byte[] content, Duration patience)
      throws TimeoutException {
    PdfText.Read read = PdfText.of(content, patience);
    if (IndividualNumber.isIn(read.text())) {
      return refused(request, "answers.document_individual_number");
    }
    Cleaned cleaned = DocumentCleaner.clean(content, patience);
    return cleaned instanceof Cleaned.Clean && !read.whole()
        ? refused(request, "answers.document_not_read", String.valueOf(PdfText.MOST_PAGES))
        : checked(request, DocumentType.PDF, cleaned);
  }

  private static CheckedDocument checked(
      DocumentRequest request, DocumentType type, Cleaned cleaned) {
    if (cleaned instanceof Cleaned.Clean clean) {
      return CheckedDocument.usable(new PackageDocument(request.id(), type, clean.content()));
    }
    boolean locked = ((Cleaned.Refused) cleaned).reason() == Unclean.ENCRYPTED;
    return refused(request, locked ? "answers.document_locked" : "answers.document_unreadable");
  }

  private static CheckedDocument refused(
      DocumentRequest request, String messageKey, String... args) {
    return CheckedDocument.refused(new Problem(request.id(), 0, messageKey, List.of(args)));
  }
}
