package jp.yorisoi.ejb.procedure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door to notices that go by post: the list, one to print, and that it was posted. */
@Stateless
@Guarded(Chain.CORE)
public class LetterDesk {

  @Inject private LetterStore letters;
  @Inject private CaseStore cases;
  @Inject private CallerContext context;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /**
   * A page of the list.
   *
   * @param sent whether those that were posted are wanted, or those that wait
   * @param first 0-based first row
   * @param size number of rows
   * @return the rows
   */
  @Allow(
      permission = Permission.SEND_LETTERS,
      event = AuditEvent.LETTERS_VIEWED,
      purpose = Purpose.CASE_HANDLING)
  public List<LetterHead> list(boolean sent, int first, int size) {
    List<LetterHead> rows = letters.list(sent, first, size);
    details.fields(
        "receipt_number", "kind", "applicant_kana", "sent_at", "sent_by", "rows=" + rows.size());
    details.shown(rows.stream().map(row -> new Shown(row.receiptNumber(), null)).toList());
    return rows;
  }

  /**
   * How many there are; names nobody and is not recorded.
   *
   * @param sent whether those that were posted are counted, or those that wait
   * @return their number
   */
  @Allow(
      permission = Permission.SEND_LETTERS,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.CASE_HANDLING)
  public int count(boolean sent) {
    return letters.count(sent);
  }

  /**
   * Opens a notice to print it.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step that caused it
   * @return the notice, or empty; one that is held comes without what it says
   */
  @Allow(
      permission = Permission.SEND_LETTERS,
      event = AuditEvent.LETTER_OPENED,
      purpose = Purpose.CASE_HANDLING)
  public Optional<Letter> open(String receiptNumber, int sequence) {
    about(receiptNumber);
    details.fields("name", "address", "letter=" + sequence);
    return noted(
        letters
            .find(receiptNumber, sequence)
            .map(letter -> letter.held() ? letter.closed() : letter));
  }

  /**
   * Notices to protected persons that wait for the responsible officer.
   *
   * @return oldest first
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.LETTERS_VIEWED,
      purpose = Purpose.PERSON_PROTECTION)
  public List<LetterHead> held() {
    List<LetterHead> rows = letters.held();
    details.fields("kana", "held=" + rows.size());
    details.shown(rows.stream().map(row -> new Shown(row.receiptNumber(), null)).toList());
    return rows;
  }

  /**
   * Opens a notice to a protected person to see where it goes.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step that caused it
   * @return the notice, or empty
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.LETTER_OPENED,
      purpose = Purpose.PERSON_PROTECTION)
  public Optional<Letter> openHeld(String receiptNumber, int sequence) {
    about(receiptNumber);
    details.fields("name", "address", "letter=" + sequence);
    return noted(letters.find(receiptNumber, sequence).filter(Letter::held));
  }

  /**
   * Confirms where a notice to a protected person goes; from then on it can be printed and posted.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step that caused it
   * @return false if there is none, or it was confirmed before
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.LETTER_CONFIRMED,
      purpose = Purpose.PERSON_PROTECTION)
  public boolean confirm(String receiptNumber, int sequence) {
    about(receiptNumber);
    details.fields("letter=" + sequence);
    return noted(letters.confirm(receiptNumber, sequence, context.caller().id(), clock.instant()));
  }

  /**
   * Marks a notice as posted.
   *
   * @param receiptNumber receipt number of the case
   * @param sequence number of the step that caused it
   * @return false if there is none, it is held, or somebody marked it before
   */
  @Allow(
      permission = Permission.SEND_LETTERS,
      event = AuditEvent.LETTER_SENT,
      purpose = Purpose.CASE_HANDLING)
  public boolean sent(String receiptNumber, int sequence) {
    about(receiptNumber);
    details.fields("letter=" + sequence, "sent_at", "sent_by");
    return noted(letters.sent(receiptNumber, sequence, context.caller().id(), clock.instant()));
  }

  private Optional<Letter> noted(Optional<Letter> letter) {
    noted(letter.isPresent());
    return letter;
  }

  private boolean noted(boolean found) {
    if (!found) {
      details.notFound();
    }
    return found;
  }

  private void about(String receiptNumber) {
    details.aboutCase(receiptNumber);
    cases.find(receiptNumber).map(CaseFacts::addresseeNumber).ifPresent(details::aboutSubject);
  }
}
