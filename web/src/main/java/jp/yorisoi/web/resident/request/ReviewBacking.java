package jp.yorisoi.web.resident.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.Wording;
import jp.yorisoi.ejb.request.AttachedDocument;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.ejb.request.RequestRefused;
import jp.yorisoi.ejb.request.ReviewView;
import jp.yorisoi.ejb.request.SubmitOutcome;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;

/**
 * Page: {@code webapp/resident/request/review.xhtml}. Its form sends the request. Pressing the
 * button again, or ten times, leads to the same receipt.
 */
@Named("requestReview")
@RequestScoped
public class ReviewBacking {
  private static final System.Logger LOG = System.getLogger(ReviewBacking.class.getName());

  /**
   * Something missing, with the page to go to.
   *
   * @param pageId the page
   * @param label what the question is called
   * @param text what is wrong
   */
  public record Missing(String pageId, String label, String text) {}

  /**
   * A document that will be sent.
   *
   * @param label what it is
   * @param words its type and size
   */
  public record Sent(String label, String words) {}

  @Inject private Exchange exchange;
  @Inject private DraftCookie draft;
  @Inject private LanguageShown language;
  @Inject private LostDraft lost;
  @EJB private RequestDesk desk;

  private ReviewView review;
  private List<Missing> missing;
  private List<Sent> documents;
  private boolean again;

  /** Runs before the page is shown: sends the request, or gathers the answers. */
  public void open() {
    try {
      if (exchange.isGenuine() && desk.submit(draft.token()) instanceof SubmitOutcome.Sent sent) {
        LOG.log(Level.INFO, "request {0} sent", sent.receipt().number());
        exchange.leadTo("/resident/request/receipt.xhtml");
        return;
      }
      again = exchange.isPosted() && !exchange.isGenuine();
      review = desk.review(draft.token(), language.current());
    } catch (RequestRefused refused) {
      lost.lead(refused);
    }
  }

  /** The answers (EL). */
  public ReviewView getReview() {
    return review;
  }

  /** What has to be put right before it can be sent (EL). */
  public List<Missing> getMissing() {
    if (missing == null) {
      missing = review.problems().stream().map(this::missing).toList();
    }
    return missing;
  }

  /** The documents that will be sent (EL). */
  public List<Sent> getDocuments() {
    if (documents == null) {
      documents = review.attached().stream().map(this::sent).toList();
    }
    return documents;
  }

  private Sent sent(AttachedDocument one) {
    return new Sent(
        procedure()
            .document(one.documentId())
            .map(request -> request.label().in(language.current()))
            .orElse(""),
        DocumentShown.words(one));
  }

  /** Whether something has to be put right (EL). */
  public boolean isBad() {
    return again || !review.problems().isEmpty();
  }

  /** Whether the button has to be pressed again (EL). */
  public boolean isAgain() {
    return again;
  }

  private Missing missing(Problem problem) {
    String page =
        procedure().pages().stream()
            .filter(one -> asks(one, problem.fieldId()))
            .map(Page::id)
            .findFirst()
            .orElse("");
    return new Missing(
        page,
        Wording.label(problem, procedure(), language.current()),
        Wording.of(problem, procedure(), language.current()));
  }

  private static boolean asks(Page page, String id) {
    return page.documents().contains(id)
        || page.fields().stream().anyMatch(field -> field.id().equals(id));
  }

  private ProcedureDefinition procedure() {
    return review.procedure();
  }
}
