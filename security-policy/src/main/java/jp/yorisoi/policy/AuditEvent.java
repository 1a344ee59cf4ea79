package jp.yorisoi.policy;

/** What is written to the audit chain. Each constant stands in docs/audit-events.md, under test. */
public enum AuditEvent {
  /**
   * A text meant for an AI tool was brought to the gate; the fields say if the register was asked.
   */
  AI_TEXT_CHECKED,
  /** A text meant for an AI tool passed the gate and got a ticket. */
  AI_TEXT_PASSED,
  /** A text meant for an AI tool was kept back at the gate. */
  AI_TEXT_REFUSED,
  /** The desk said who came to a session and who did not, or took it back. */
  ATTENDANCE_RECORDED,
  /** A message was sent to all people of a session; each of them is named beside it. */
  ATTENDEES_MESSAGED,
  /** Reports over the audit trail were read; {@code fields} says which and of what. */
  AUDIT_VIEWED,
  /** The name of a booking that is kept off the lists was opened. */
  BOOKING_NAME_OPENED,
  /** A clerk became responsible for a case. */
  CASE_ASSIGNED,
  /** A decision was approved or rejected by a second person. */
  CASE_DECIDED,
  /** A clerk said which resident an applicant is. */
  CASE_LINKED,
  /** A case was opened and read. */
  CASE_OPENED,
  /** A decision was proposed. */
  CASE_PROPOSED,
  /** A case was returned for correction. */
  CASE_RETURNED,
  /** A returned case was taken up again. */
  CASE_RESUMED,
  /** A proposal was sent back by the second person. */
  CASE_SENT_BACK,
  /** A package was fetched into the inner zone and became a case. */
  CASE_TAKEN_IN,
  /** Days on which a place of classes is closed were entered or lifted. */
  CLOSURE_CHANGED,
  /** Personal data nobody needs any more were forgotten. */
  DATA_FORGOTTEN,
  /** An attached document was opened. */
  DOCUMENT_OPENED,
  /** Drafts nobody sent within seven days were forgotten. */
  DRAFTS_EXPIRED,
  /** How many people's data are held was counted or published. */
  FIGURES_PUBLISHED,
  /** A legal hold was entered: retention passes over what it covers. */
  HOLD_ENTERED,
  /** A legal hold was kept that somebody had asked to lift. */
  HOLD_KEPT,
  /** A legal hold was lifted, by another person than who asked for it. */
  HOLD_LIFTED,
  /** Somebody asked to lift a legal hold; it stays in force. */
  HOLD_LIFT_ASKED,
  /** Requests to export lists were listed. */
  EXPORTS_VIEWED,
  /** A request to export a list was approved by another person. */
  EXPORT_APPROVED,
  /** A list was asked for as a file, with purpose and reason. */
  EXPORT_ASKED,
  /** A request to export a list was refused by another person. */
  EXPORT_REFUSED,
  /** A list left as a file; recorded before the first byte. */
  EXPORT_TAKEN,
  /** Where a notice to a protected person goes was confirmed by the responsible officer. */
  LETTER_CONFIRMED,
  /** A notice to be posted was opened. */
  LETTER_OPENED,
  /** A notice was marked as posted. */
  LETTER_SENT,
  /** The list of notices to be posted was read. */
  LETTERS_VIEWED,
  /** Who looked at a request was published to its owner. */
  LOOK_PUBLISHED,
  /** A notice to a resident was handed over to the zone that sends mails. */
  NOTICE_HANDED_OVER,
  /**
   * A list was made for a place without network: its code was shown, or its file was made. That the
   * file left is recorded by {@link #EXPORT_TAKEN}.
   */
  OFFLINE_LIST_MADE,
  /** What was marked in a place without network joined the list, or somebody decided about it. */
  OFFLINE_RESULT_JOINED,
  /** A message was handed over to its receiver, or parked because it was refused for good. */
  OUTBOX_DELIVERED,
  /** A message that was refused for good was given up, with a reason. */
  OUTBOX_GIVEN_UP,
  /** A message that was refused for good is tried again. */
  OUTBOX_RETRIED,
  /** Messages that were refused for good were listed or looked at. */
  OUTBOX_VIEWED,
  /** A stored package was read by the inner zone. */
  PACKAGE_FETCHED,
  /** A package arrived and was stored or quarantined. */
  PACKAGE_RECEIVED,
  /** A call took the place of a message that could not be sent. */
  PHONE_TASK_ADDED,
  /** The desk said how a call it had to make went. */
  PHONE_TASK_CALLED,
  /** The list of calls the desk has to make, or has made, was read. */
  PHONE_TASKS_VIEWED,
  /** The clauses of the policy were looked at. */
  POLICY_VIEWED,
  /** A letter or name list was opened to be printed; recorded before it is shown. */
  PRINTED,
  /** A provisional protection of a person was confirmed. */
  PROTECTION_CONFIRMED,
  /** A protection of a person was ended, with a reason. */
  PROTECTION_ENDED,
  /** A protection of a person was entered. */
  PROTECTION_ENTERED,
  /** A protection was lifted for some minutes, with a reason. */
  PROTECTION_RELEASED,
  /** A protection of a person was renewed for a year. */
  PROTECTION_RENEWED,
  /** A protection that was lifted was put back before its time. */
  PROTECTION_RETURNED,
  /** Protections of persons were listed or looked at. */
  PROTECTION_VIEWED,
  /** Public data was read; not recorded. */
  PUBLIC_READ(false),
  /** A quarantined package was marked as dealt with. */
  QUARANTINE_CLEARED,
  /** The list or an item of the quarantine was read. */
  QUARANTINE_VIEWED,
  /** A person in the mirror of the register was read or looked for. */
  REGISTER_READ,
  /** The resident mirror was brought up to date. */
  REGISTER_SYNCED,
  /** A form was begun, saved or sent by a resident. */
  REQUEST_FILLED_IN,
  /** A request was sent and got its receipt number. */
  REQUEST_SUBMITTED,
  /** What a run of the retention job forgot and passed over was written down. */
  RETENTION_REPORTED,
  /** The rules of retention, its last runs and the legal holds were looked at. */
  RETENTION_VIEWED,
  /** A series of classes was changed or ended before its time. */
  SERIES_CHANGED,
  /** A series of classes was made. */
  SERIES_MADE,
  /** A class was cancelled by the city, with its bookings. */
  SESSION_CANCELLED,
  /** The number of seats of a class was changed. */
  SESSION_CHANGED,
  /** A sign-in was tried. */
  SIGN_IN_TRIED,
  /** A resident looked up the state of a request. */
  STATUS_LOOKED_UP,
  /** The state of a case was published outward. */
  STATUS_PUBLISHED,
  /** A seat was booked. */
  SUPPORT_BOOKED,
  /** A booking was cancelled. */
  SUPPORT_CANCELLED,
  /** Seats were drawn by lot; with the number of one who was in it, what the draw gave. */
  SUPPORT_DRAWN,
  /** Offers of a session that were over ended, and free seats went to who waits. */
  SUPPORT_LINE_SETTLED,
  /** A note about a class was written, or refused because it spoke of people. */
  SUPPORT_NOTED,
  /** A seat was offered to the first of a waiting list, as a consequence of somebody's act. */
  SUPPORT_OFFERED,
  /** A seat that was held for somebody of a waiting list was taken. */
  SUPPORT_OFFER_ACCEPTED,
  /** An offer was not answered in time, and the place on the waiting list is lost. */
  SUPPORT_OFFER_EXPIRED,
  /** Somebody was told of an offer by telephone. */
  SUPPORT_OFFER_TOLD,
  /** A booking was moved to another day, or was to be. */
  SUPPORT_MOVED,
  /** The desk keeps a free seat for a caller who has not decided yet. */
  SUPPORT_SEAT_KEPT,
  /** Sessions of the coming weeks were made. */
  SUPPORT_PLANNED,
  /** Postcards of bookings were marked as printed and posted. */
  SUPPORT_POSTED,
  /** Reminders of bookings were put into the outbox. */
  SUPPORT_REMINDED,
  /** A booking was looked up by its owner or the desk. */
  SUPPORT_VIEWED,
  /**
   * Somebody joined the waiting list of a full session, entered a draw, or got a seat that was free
   * by then.
   */
  SUPPORT_WAITED,
  /** A slip handed out after a class was answered; of whom is known to nobody. */
  SURVEY_ANSWERED,
  /** Slips for those who came to a class were made. */
  SURVEY_SLIPS_MADE,
  /** Packages that could not become a case yet were listed. */
  TAKE_IN_VIEWED,
  /** A tour of the vehicle was planned, with a session for each stop. */
  TOUR_MADE,
  /** Stops of the vehicle are not made; their people are offered another stop, or called. */
  TOUR_STOPS_CANCELLED,
  /** Sealed values came under a newer key; {@code fields} says which column and how many. */
  VALUES_RESEALED,
  /** The work list was read. */
  WORKLIST_VIEWED;

  private final boolean recorded;

  AuditEvent() {
    this(true);
  }

  AuditEvent(boolean recorded) {
    this.recorded = recorded;
  }

  /** Whether an entry is written; only reading what is public needs none. */
  public boolean recorded() {
    return recorded;
  }
}
