package jp.yorisoi.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.primefaces.csp.CspState;

/**
 * The number that lets the scripts of PrimeFaces run on a page of staff: a new one for every whole
 * page, said in its header by {@link HeadersFilter} and written into its scripts by PrimeFaces. A
 * part of a page that is asked for later carries the number of the page it goes into.
 *
 * <p>PrimeFaces would keep the number in the view and refuse a form that does not bring it back;
 * this one is kept nowhere (docs/adr/0022).
 */
class ScriptNonce extends CspState {
  private static final String ATTRIBUTE = ScriptNonce.class.getName();
  private static final String PARAMETER = "primefaces.nonce";
  private static final String FORM = "[A-Za-z0-9+/]{24}";
  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String nonce;

  ScriptNonce(FacesContext faces, HttpServletRequest request) {
    super(faces);
    String sent = request.getParameter(PARAMETER);
    boolean part = "partial/ajax".equals(request.getHeader("Faces-Request"));
    nonce = part && fits(sent) ? sent : String.valueOf(request.getAttribute(ATTRIBUTE));
  }

  /** Makes the number of this request. */
  static String make(HttpServletRequest request) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String made = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, made);
    return made;
  }

  /** Whether a request is for a page that may run scripts. */
  static boolean isMade(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /** Whether a text can be such a number, so that it may be written into a script. */
  static boolean fits(String text) {
    return text != null && text.matches(FORM);
  }

  @Override
  public String getNonce() {
    return nonce;
  }

  /** The header is ours: PrimeFaces has nothing to set up. */
  @Override
  public boolean isInitialized() {
    return true;
  }
}
