package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question and answer with a browser, for beans of resident pages: what was sent, and where to
 * go next. A page calls its bean before it is shown ({@code f:viewAction}); after a form was taken
 * the bean leads on, so that reloading never sends it again.
 */
@RequestScoped
public class Exchange {
  /** What our own pages and links send along; it answers no question. */
  private static final Set<String> OURS =
      Set.of(
          FormToken.FIELD,
          LanguageShown.PARAMETER,
          "age",
          "go",
          "in",
          "page",
          "change",
          "large",
          "session",
          "week",
          "via",
          "still",
          "line");

  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;
  @Inject private FormToken token;

  /** Whether a form was sent; if not, a page is being asked for. */
  public boolean isPosted() {
    return "POST".equals(request.getMethod());
  }

  /**
   * Whether the form that was sent is one of ours; if not, show it again and ask to press again.
   */
  public boolean isGenuine() {
    return isPosted() && token.sent().isPresent();
  }

  /**
   * The number of the form that was sent, the same for every press of its button: an idempotency
   * key.
   *
   * @return empty when it is not a form of ours
   */
  public Optional<String> formNumber() {
    return token.sent();
  }

  /**
   * What was sent under a name, in the address or in the form.
   *
   * @param name the name
   * @return empty text when there is none
   */
  public String field(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /**
   * All that was sent under a name, for questions with several answers.
   *
   * @param name the name
   * @return values in the order they came, none when there is none
   */
  public List<String> fields(String name) {
    String[] values = request().getParameterMap().get(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * What the reader sent, without what our own pages send along.
   *
   * @return values by name of input
   */
  public Map<String, String[]> sent() {
    Map<String, String[]> sent = new LinkedHashMap<>(request().getParameterMap());
    sent.keySet().removeAll(OURS);
    return sent;
  }

  /** The request, for what only it can tell. */
  public HttpServletRequest request() {
    return request;
  }

  /** The response, for cookies. */
  public HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  /**
   * Leads the browser on to another page of ours (303, so that a form is not sent again).
   *
   * @param path path below the context root, with its parameters
   */
  public void leadTo(String path) {
    ExternalContext external = faces.getExternalContext();
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", external.getRequestContextPath() + path);
    faces.responseComplete();
  }

  /** Answers that there is no such page, in words. */
  public void notFound() {
    try {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    } catch (java.io.IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
