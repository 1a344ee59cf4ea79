package jp.yorisoi.ejb.request;

import jp.yorisoi.ejb.catalogue.Problem;

/** What came of attaching a document. */
public sealed interface AttachOutcome {

  /**
   * It is attached.
   *
   * @param document what was kept; a picture without its metadata, so its size may differ from the
   *     file's
   */
  record Attached(AttachedDocument document) implements AttachOutcome {}

  /**
   * It cannot be used; an earlier one of the same id stays.
   *
   * @param problem why, to be said at the document
   */
  record Refused(Problem problem) implements AttachOutcome {}
}
