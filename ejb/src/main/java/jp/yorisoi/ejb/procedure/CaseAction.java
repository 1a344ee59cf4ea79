package jp.yorisoi.ejb.procedure;

/** What can be done to a case; the page shows those the caller may do now. */
public enum CaseAction {
  /** Become responsible. */
  ASSIGN,
  /** Say which resident the applicant is. */
  LINK,
  /** Return to the applicant. */
  RETURN,
  /** Take up again after the applicant corrected. */
  RESUME,
  /** Propose approval. */
  PROPOSE_APPROVAL,
  /** Propose rejection. */
  PROPOSE_REJECTION,
  /** Decide as proposed. */
  DECIDE,
  /** Send the proposal back. */
  SEND_BACK
}
