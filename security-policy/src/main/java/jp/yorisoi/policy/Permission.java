package jp.yorisoi.policy;

/**
 * What a caller can be permitted to do. Which role holds what stands in {@code
 * policies/common/roles.yaml}.
 */
public enum Permission {
  /** Answer the questions on a slip handed out after a class. */
  ANSWER_SURVEY,
  /** Approve that a large list of the booking desk leaves as a file. */
  APPROVE_BOOKING_EXPORT,
  /** Approve that a large list of cases leaves as a file. */
  APPROVE_EXPORT,
  /** Make and change series of classes, cancel classes, enter days on which places are closed. */
  ARRANGE_SESSIONS,
  /** Choose who works on a case. */
  ASSIGN_CASE,
  /** Book seats for callers of a partner, and give them back with number and PIN. */
  BOOK_AS_PARTNER,
  /** Book a seat for oneself or for someone near. */
  BOOK_SUPPORT,
  /** Mark a quarantined package as dealt with. */
  CLEAR_QUARANTINE,
  /** Decide on a proposal of somebody else (決裁). */
  DECIDE_CASE,
  /** Hand over what waits in an outbox. */
  DELIVER_OUTBOX,
  /** Forget drafts whose time is over. */
  EXPIRE_DRAFTS,
  /** Have name lists of classes leave as a file or on paper. */
  EXPORT_BOOKINGS,
  /** Have lists of cases leave as a file, and letters on paper. */
  EXPORT_CASES,
  /** Fill in and send a request form. */
  FILL_IN_REQUEST,
  /** Forget personal data nobody needs any more. */
  FORGET_OLD_DATA,
  /** See protected persons (支援措置, 抑止) and deal with their cases. */
  HANDLE_PROTECTED,
  /** Tend every legal hold, and not only those about protected persons. */
  HOLD_ANY_RECORDS,
  /** See what retention did, and keep records from it by a legal hold (法的保全). */
  HOLD_RECORDS,
  /** Say which resident an applicant is. */
  LINK_RESIDENT,
  /** Look up one's own booking with number and PIN. */
  LOOK_UP_BOOKING,
  /** Look up the state of one's own request with number and PIN. */
  LOOK_UP_STATUS,
  /** See and make bookings for callers, see attendance lists. */
  MANAGE_BOOKINGS,
  /** Set, renew, end and lift protections of persons, confirm letters to them. */
  MANAGE_PROTECTION,
  /** Write to all people of a session at once. */
  MESSAGE_ATTENDEES,
  /** Open a case: what was declared beside what the register says. */
  OPEN_CASE,
  /** Open an attached document. */
  OPEN_DOCUMENT,
  /** Open the name of a booking that is kept off the lists. */
  OPEN_UNLISTED_BOOKING,
  /** Make the sessions of the coming weeks. */
  PLAN_SUPPORT,
  /** Propose a decision (起案). */
  PROPOSE_DECISION,
  /** Count whose data are held, and publish the numbers. */
  PUBLISH_FIGURES,
  /** Publish states of cases outward through the gate. */
  PUBLISH_STATUS,
  /** Read what is public anyway: sessions, places. */
  READ_PUBLIC,
  /** Read the mirror of the resident register. */
  READ_REGISTER,
  /** Receive a package from a channel. */
  RECEIVE_PACKAGE,
  /** Return a case to the applicant for correction (補正). */
  RETURN_CASE,
  /** Print and post notices, and say so. */
  SEND_LETTERS,
  /** Remind of bookings and send the messages about them; jobs only. */
  SEND_NOTICES,
  /** Prove who one is. */
  SIGN_IN,
  /** Bring the resident mirror up to date. */
  SYNC_REGISTER,
  /** Fetch packages into the inner zone and open cases for them. */
  TAKE_IN_CASE,
  /** Deal with messages their receiver refused for good. */
  TEND_OUTBOX,
  /** Have a text checked that is meant for an AI tool. */
  USE_AI_GATE,
  /** Read reports over the audit trail. */
  VIEW_AUDIT,
  /** See the clauses of the policy and whether they hold. */
  VIEW_POLICY,
  /** See which packages were refused and why. */
  VIEW_QUARANTINE,
  /** See the work list. */
  VIEW_WORKLIST
}
