package jp.yorisoi.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The one-time token of resident forms, put into them by the tag {@code y:form}. It shows that a
 * form came from a page of ours, and its number tells the second press of a button from the first:
 * desks take the number as idempotency key.
 *
 * <p>Nothing is kept on the server (docs/adr/0009): the number is signed with a key that lies in a
 * cookie of this browser, which other sites can neither read nor make the browser send with a form.
 * It is sent when a link in a mail opens our site (SameSite=Lax): otherwise that tab would get
 * another key, and forms that are open in others would not fit any more.
 */
@Named("formToken")
@RequestScoped
public class FormToken {
  /** The name of the hidden field. */
  public static final String FIELD = "form";

  private static final String COOKIE = "YORISOI_FORM";
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;
  private String key;

  /** A fresh token for a form being shown (EL). */
  public String getFresh() {
    String number = random();
    return number + "." + TokenMark.of(key(), number);
  }

  /**
   * The number of the form that was sent.
   *
   * @return empty when it is not a form of ours, or its cookie is gone: show the page again and ask
   *     to press once more, nothing is lost
   */
  public Optional<String> sent() {
    String token = request.getParameter(FIELD);
    Optional<String> cookie = Cookies.value(request, COOKIE);
    if (token == null || cookie.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = token.split("\\.", 2);
    boolean ours = parts.length == 2 && TokenMark.fits(cookie.get(), parts[0], parts[1]);
    return ours ? Optional.of(parts[0]) : Optional.empty();
  }

  private String key() {
    if (key == null) {
      key = Cookies.value(request, COOKIE).orElseGet(this::newKey);
    }
    return key;
  }

  private String newKey() {
    String fresh = random();
    ((HttpServletResponse) faces.getExternalContext().getResponse())
        .addCookie(Cookies.of(request, COOKIE, fresh, "/", "Lax"));
    return fresh;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
