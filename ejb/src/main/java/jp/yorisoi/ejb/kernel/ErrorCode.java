package jp.yorisoi.ejb.kernel;

/**
 * What can go wrong at a door, as stable codes that pages, REST answers and tests rely on.
 *
 * <p>Every code has a text {@code error.<code>} in {@code texts/errors_*.properties}, in all
 * languages, under test.
 */
public enum ErrorCode {
  /** The document is not one this procedure asks for, or not now. */
  DOCUMENT_NOT_ASKED("document_not_asked"),
  /** The draft does not exist, has expired, or the token is wrong: deliberately one answer. */
  DRAFT_NOT_FOUND("draft_not_found"),
  /** The draft was already sent; it cannot be changed any more. */
  DRAFT_ALREADY_SENT("draft_already_sent"),
  /** No page of that name in this procedure, or not one this applicant is asked. */
  PAGE_NOT_FOUND("page_not_found"),
  /** No such procedure, or no such version of it. */
  PROCEDURE_NOT_FOUND("procedure_not_found"),
  /** No such quarantined package, or it was dealt with before. */
  QUARANTINE_NOT_FOUND("quarantine_not_found"),
  /** A text holds an individual number (個人番号), which this system never keeps. */
  INDIVIDUAL_NUMBER("individual_number"),
  /** Something failed inside; nothing was stored. */
  INTERNAL_ERROR("internal_error"),
  /** A repeated group already has as many entries as it may, or as few as it must. */
  REPEAT_LIMIT("repeat_limit");

  private final String code;

  ErrorCode(String code) {
    this.code = code;
  }

  /**
   * The published code.
   *
   * @return lower-case words joined by underscores; never changed once published
   */
  public String code() {
    return code;
  }
}
