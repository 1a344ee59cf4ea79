package jp.yorisoi.web.resident.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.DocumentRequest;
import jp.yorisoi.ejb.catalogue.Problem;
import jp.yorisoi.ejb.request.AttachOutcome;
import jp.yorisoi.ejb.request.Attaching;
import jp.yorisoi.ejb.request.DocumentDesk;
import jp.yorisoi.ejb.request.PageView;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.ejb.request.RequestRefused;
import jp.yorisoi.ejb.request.SaveOutcome;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.Uploads;

/**
 * Page: {@code webapp/resident/request/form.xhtml}. Parameters: page; change (back to the review
 * afterwards); large (what was sent was too large to be read). Its buttons: next, back, add,
 * remove_N, detach_ID.
 */
@Named("requestForm")
@RequestScoped
public class FormBacking {
  private static final String HERE = "/resident/request/form.xhtml?page=";
  private static final String REVIEW = "/resident/request/review.xhtml";
  private static final int MEGABYTES_READ = 10;

  @Inject private Exchange exchange;
  @Inject private DraftCookie draft;
  @Inject private LanguageShown language;
  @Inject private LostDraft lost;
  @Inject private Attaching attaching;
  @EJB private RequestDesk desk;
  @EJB private DocumentDesk documents;

  private PageView view;
  private List<Problem> problems = List.of();
  private boolean again;
  private FormPage shown;

  /** Runs before the page is shown: takes what was sent, or finds the page asked for. */
  public void open() {
    try {
      if (exchange.isGenuine()) {
        take();
      } else {
        show();
        again = exchange.isPosted();
        view = again ? view.typed(typed()) : view;
        problems = exchange.field("large").isEmpty() ? List.of() : tooLarge();
      }
    } catch (RequestRefused refused) {
      lost.lead(refused);
    }
  }

  private void show() {
    view = desk.page(draft.token(), pageId());
  }

  private void take() {
    String button = exchange.field("go");
    String token = draft.token();
    String page = pageId();
    if (button.equals("back")) {
      Optional<String> previous = desk.keep(token, page, typed());
      lead(isChange() ? Optional.empty() : previous);
    } else if (button.equals("add")) {
      PageView grown = desk.addEntry(token, page, typed());
      int last = grown.page().entries(grown.answers()) - 1;
      exchange.leadTo(here(page) + "#entry_" + last);
    } else if (button.startsWith("remove_")) {
      desk.removeEntry(token, page, number(button), typed());
      exchange.leadTo(here(page));
    } else if (button.startsWith("detach_")) {
      documents.detach(token, button.substring("detach_".length()));
      exchange.leadTo(here(page));
    } else {
      next(token, page);
    }
  }

  private void next(String token, String page) {
    List<Problem> refused = attach(token, desk.page(token, page).documents());
    SaveOutcome outcome = desk.save(token, page, typed());
    if (outcome instanceof SaveOutcome.Refused back) {
      view = back.page();
      problems = joined(refused, back.problems());
    } else if (!refused.isEmpty()) {
      show();
      problems = refused;
    } else if (outcome instanceof SaveOutcome.Saved saved) {
      lead(isChange() ? Optional.empty() : saved.nextPageId());
    }
  }

  private List<Problem> attach(String token, List<DocumentRequest> asked) {
    List<Problem> refused = new ArrayList<>();
    for (DocumentRequest document : asked) {
      Uploads.file(exchange.request(), document.id())
          .map(content -> attaching.attach(token, document.id(), content))
          .filter(AttachOutcome.Refused.class::isInstance)
          .map(AttachOutcome.Refused.class::cast)
          .ifPresent(outcome -> refused.add(outcome.problem()));
    }
    return refused;
  }

  /** What is wrong with a file says more than that it is missing. */
  private static List<Problem> joined(List<Problem> files, List<Problem> rest) {
    Set<String> said = files.stream().map(Problem::fieldId).collect(Collectors.toSet());
    List<Problem> all = new ArrayList<>(files);
    rest.stream().filter(problem -> !said.contains(problem.fieldId())).forEach(all::add);
    return all;
  }

  private List<Problem> tooLarge() {
    return view.documents().stream()
        .limit(1)
        .map(
            document ->
                new Problem(
                    document.id(),
                    0,
                    "answers.document_too_large",
                    List.of(Integer.toString(MEGABYTES_READ))))
        .toList();
  }

  private void lead(Optional<String> pageId) {
    exchange.leadTo(pageId.map(this::here).orElse(REVIEW));
  }

  private String here(String page) {
    return HERE + page + (isChange() ? "&change=1" : "");
  }

  private Map<String, List<String>> typed() {
    return TypedAnswers.of(exchange.sent());
  }

  private static int number(String button) {
    String digits = button.substring("remove_".length());
    return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : -1;
  }

  /** Only what can be the id of a page, so that it can stand in an address. */
  private String pageId() {
    String asked = exchange.field("page");
    return asked.matches("[a-z0-9-]{1,64}") ? asked : "";
  }

  /** Whether the reader came from the review to change something (EL). */
  public boolean isChange() {
    return !exchange.field("change").isEmpty();
  }

  /** The page to show (EL). */
  public FormPage getShown() {
    if (shown == null) {
      shown = new FormPage(view, problems, language.current());
    }
    return shown;
  }

  /** Whether something has to be put right (EL). */
  public boolean isBad() {
    return again || !problems.isEmpty();
  }

  /** Whether the button has to be pressed again (EL). */
  public boolean isAgain() {
    return again;
  }
}
