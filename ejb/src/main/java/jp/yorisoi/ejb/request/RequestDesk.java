package jp.yorisoi.ejb.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.AnswerSummary;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.Repeat;
import jp.yorisoi.ejb.intake.SubmissionStore;
import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.platform.guess.Guesses;
import jp.yorisoi.ejb.platform.number.ReceiptNumbers;
import jp.yorisoi.ejb.support.ClassToUse;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.vault.Vaults;

/**
 * The door through which residents fill in and send a request.
 *
 * <p>Order of calls: {@link #begin}, then {@link #page} and {@link #save} page by page ({@link
 * Attaching} on pages that ask for documents), {@link #review}, {@link #submit}. The token given by
 * {@code begin} is the only key; a draft is forgotten after seven days. Sending is once only,
 * however often the button is pressed.
 */
@Stateless
@Guarded(Chain.FRONT)
public class RequestDesk {
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private ClassToUse use;
  @Inject private DraftStore drafts;
  @Inject private SubmissionStore submissions;
  @Inject private ReceiptNumbers numbers;
  @Inject private Guesses guesses;
  @Inject private Catalogue catalogue;
  @Inject private Cities cities;
  @Inject private Vaults vaults;
  @Inject private AuditDetails details;
  @Inject private Clock clock;

  /** For the container. */
  public RequestDesk() {}

  /** For tests: everything it works with. */
  RequestDesk(
      ClassToUse use,
      DraftStore drafts,
      SubmissionStore submissions,
      ReceiptNumbers numbers,
      Guesses guesses,
      Catalogue catalogue,
      Cities cities,
      Vaults vaults,
      AuditDetails details,
      Clock clock) {
    this.use = use;
    this.drafts = drafts;
    this.submissions = submissions;
    this.numbers = numbers;
    this.guesses = guesses;
    this.catalogue = catalogue;
    this.cities = cities;
    this.vaults = vaults;
    this.details = details;
    this.clock = clock;
  }

  /**
   * Begins a form.
   *
   * @param procedureId the procedure
   * @return the token, 43 characters; it belongs into a cookie or hidden field, not into an address
   * @throws RequestRefused when there is no such procedure
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public String begin(String procedureId) {
    ProcedureDefinition procedure =
        catalogue
            .procedure(procedureId)
            .orElseThrow(() -> new RequestRefused(ErrorCode.PROCEDURE_NOT_FOUND));
    DraftToken token = DraftToken.fresh();
    Instant now = clock.instant();
    drafts.add(
        new Draft(
            token.key(),
            procedure.id(),
            procedure.version(),
            Answers.NONE,
            now.plus(KEPT),
            Optional.empty()),
        now);
    details.aboutCase(token.key().reference());
    details.fields("begun");
    return token.value();
  }

  /**
   * A page to fill in.
   *
   * @param token the token
   * @param pageId which page; null or empty for the first one
   * @return the page with what was answered so far
   * @throws RequestRefused when there is no such draft or page, or it was sent
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public PageView page(String token, String pageId) {
    Draft draft = access().open(token, false);
    DraftForm form = access().form(draft);
    Page page = form.page(pageId);
    details.fields("shown", page.id());
    return form.view(page, draft.answers());
  }

  /**
   * Keeps the answers of a page, or says what is wrong and keeps nothing.
   *
   * @param token the token
   * @param pageId which page
   * @param typed what was typed, by field id and entry; fields of other pages are not looked at,
   *     undeclared ones dropped and counted
   * @return where to go on, or what is wrong
   * @throws RequestRefused when there is no such draft or page, or it was sent
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public SaveOutcome save(String token, String pageId, Map<String, List<String>> typed) {
    Draft draft = access().open(token, true);
    DraftForm form = access().form(draft);
    Page page = form.page(pageId);
    Answers answers = form.typed(page, typed);
    List<Problem> problems = form.problems(page, answers);
    details.fields(form.noted(problems.isEmpty() ? "saved" : "refused", page, typed));
    if (!problems.isEmpty()) {
      return new SaveOutcome.Refused(form.view(page, answers), problems);
    }
    drafts.save(draft.with(answers));
    return new SaveOutcome.Saved(
        access().procedure(draft).pageAfter(page.id(), answers).map(Page::id));
  }

  /**
   * Adds an entry to a repeated page. What was typed is kept as it is, checked only when the page
   * is saved.
   *
   * @param token the token
   * @param pageId which page
   * @param typed what was typed so far
   * @return the page with one more entry
   * @throws RequestRefused when there is no such draft or page, it was sent, or no entry may be
   *     added
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public PageView addEntry(String token, String pageId, Map<String, List<String>> typed) {
    Draft draft = access().open(token, true);
    DraftForm form = access().form(draft);
    Page page = form.page(pageId);
    int count = page.entries(draft.answers());
    if (count >= page.repeat().map(Repeat::max).orElse(1)) {
      throw new RequestRefused(ErrorCode.REPEAT_LIMIT);
    }
    return keep(
        draft, form, page, form.typed(page, typed).withEntries(page.id(), count + 1), typed);
  }

  /**
   * Takes an entry of a repeated page away.
   *
   * @param token the token
   * @param pageId which page
   * @param index 0-based entry
   * @param typed what was typed so far
   * @return the page with one entry less
   * @throws RequestRefused when there is no such draft, page or entry, it was sent, or too few
   *     would be left
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public PageView removeEntry(
      String token, String pageId, int index, Map<String, List<String>> typed) {
    Draft draft = access().open(token, true);
    DraftForm form = access().form(draft);
    Page page = form.page(pageId);
    int count = page.entries(draft.answers());
    if (index < 0 || index >= count || count <= page.repeat().map(Repeat::min).orElse(1)) {
      throw new RequestRefused(ErrorCode.REPEAT_LIMIT);
    }
    return keep(draft, form, page, form.typed(page, typed).withoutEntry(page, index), typed);
  }

  /**
   * Keeps what was typed on a page as it is, for going back; it is checked when the page is saved.
   *
   * @param token the token
   * @param pageId which page
   * @param typed what was typed so far
   * @return the page before, if there is one
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public Optional<String> keep(String token, String pageId, Map<String, List<String>> typed) {
    Draft draft = access().open(token, true);
    DraftForm form = access().form(draft);
    Page page = form.page(pageId);
    return keep(draft, form, page, form.typed(page, typed), typed).previousPageId();
  }

  /**
   * All answers before they are sent.
   *
   * @param token the token
   * @param language the reader's language
   * @return the answers in words, and what is still missing
   * @throws RequestRefused when there is no such draft or it was sent
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_FILLED_IN,
      purpose = Purpose.OWN_REQUEST)
  public ReviewView review(String token, Language language) {
    Draft draft = access().open(token, false);
    ProcedureDefinition procedure = access().procedure(draft);
    DraftForm form = access().form(draft);
    List<Page> pages = procedure.pagesFor(draft.answers());
    details.fields("reviewed");
    return new ReviewView(
        procedure,
        AnswerSummary.of(procedure, draft.answers(), language),
        form.sending(),
        pages.get(pages.size() - 1).id(),
        form.allProblems());
  }

  /**
   * Sends the form. Pressing again, or ten times at once, sends nothing more and gives the same
   * receipt.
   *
   * @param token the token
   * @return the receipt, or what is still missing
   * @throws RequestRefused when there is no such draft
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_SUBMITTED,
      purpose = Purpose.OWN_REQUEST)
  public SubmitOutcome submit(String token) {
    DraftToken presented = DraftAccess.presented(token);
    Draft draft = access().found(presented, true);
    if (draft.receiptNumber().isPresent()) {
      details.fields("again");
      return sent(presented, draft, draft.receiptNumber().get());
    }
    List<Problem> problems = access().form(draft).allProblems();
    if (!problems.isEmpty()) {
      details.fields("incomplete");
      return new SubmitOutcome.Incomplete(problems);
    }
    return sent(presented, draft, store(presented, draft));
  }

  /**
   * The receipt of a form that was sent, for showing it after a redirect.
   *
   * @param token the token
   * @return the receipt, or empty when it was not sent
   * @throws RequestRefused when there is no such draft
   */
  @Allow(
      permission = Permission.FILL_IN_REQUEST,
      event = AuditEvent.REQUEST_SUBMITTED,
      purpose = Purpose.OWN_REQUEST)
  public Optional<Receipt> receipt(String token) {
    DraftToken presented = DraftAccess.presented(token);
    Draft draft = access().found(presented, false);
    details.fields("receipt_shown");
    return draft.receiptNumber().map(number -> sent(presented, draft, number).receipt());
  }

  /**
   * Forgets drafts that are older than seven days and look-ups nobody tried for a day. For the job
   * {@code draft-expiry}.
   *
   * @return how many drafts
   */
  @Allow(
      permission = Permission.EXPIRE_DRAFTS,
      event = AuditEvent.DRAFTS_EXPIRED,
      purpose = Purpose.OPERATION)
  public int forgetExpired() {
    int count = drafts.forgetExpired(clock.instant());
    guesses.forgetOld(); // last: until the commit nobody can look up what it touches
    details.fields("forgotten=" + count);
    return count;
  }

  private ReceiptNumber store(DraftToken token, Draft draft) {
    Instant now = clock.instant();
    PackageAssembly assembly =
        new PackageAssembly(access().procedure(draft), cities.current(), draft.answers());
    var prepared = assembly.prepare(now, drafts.documents(draft.key()));
    ReceiptNumber number = numbers.next(); // from here on others wait
    String pinHash = StatusDesk.pins(vaults).of(number.value(), token.pin(vaults.front()));
    submissions.add(assembly.submission(number, now, pinHash, prepared), now);
    drafts.sent(draft.key(), number);
    use.used(assembly.kana(), assembly.phone());
    details.fields("sent");
    return number;
  }

  private SubmitOutcome.Sent sent(DraftToken token, Draft draft, ReceiptNumber number) {
    details.aboutCase(number.value());
    return new SubmitOutcome.Sent(
        new Receipt(access().procedure(draft), number, token.pin(vaults.front())));
  }

  private PageView keep(
      Draft draft, DraftForm form, Page page, Answers answers, Map<String, List<String>> typed) {
    Draft kept = draft.with(answers);
    drafts.save(kept);
    details.fields(form.noted("entries", page, typed));
    return form.view(page, kept.answers());
  }

  private DraftAccess access() {
    return new DraftAccess(drafts, catalogue, details, clock.instant());
  }
}
