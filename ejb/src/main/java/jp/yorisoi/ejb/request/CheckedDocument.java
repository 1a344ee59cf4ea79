package jp.yorisoi.ejb.request;

import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.intake.archive.PackageDocument;

/**
 * A file that was looked at and cleaned, or why it cannot be used. Only {@link Attaching} makes
 * one, so what a draft holds has always been looked at.
 */
public final class CheckedDocument {
  private final PackageDocument document;
  private final Problem problem;

  private CheckedDocument(PackageDocument document, Problem problem) {
    this.document = document;
    this.problem = problem;
  }

  static CheckedDocument usable(PackageDocument document) {
    return new CheckedDocument(document, null);
  }

  static CheckedDocument refused(Problem problem) {
    return new CheckedDocument(null, problem);
  }

  /** What to keep, cleaned; empty when it cannot be used. */
  public Optional<PackageDocument> document() {
    return Optional.ofNullable(document);
  }

  /** Why it cannot be used; empty when it can. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }
}
