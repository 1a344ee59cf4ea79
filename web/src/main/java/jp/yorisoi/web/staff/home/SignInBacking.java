package jp.yorisoi.web.staff.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.web.shell.OwnPath;

/** Page: {@code webapp/staff/sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInBacking {
  private static final String HOME = "/staff/index.xhtml";

  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Policies policies;

  private String userId;
  private String password;
  private String back;
  private boolean refused;
  private boolean timedOut;

  /**
   * Action of the sign-in button. A right pair gets a fresh session, so that one planted before the
   * sign-in is worth nothing.
   *
   * @throws IOException if the redirect cannot be written
   */
  public void signIn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    request.getSession(true);
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(given(userId), given(password)))
                .newAuthentication(true));
    // the container also calls it a success when the mechanism left the request alone
    if (status == AuthenticationStatus.SUCCESS && security.getCallerPrincipal() != null) {
      external.redirect(external.getRequestContextPath() + OwnPath.ofStaff(back, HOME));
    } else {
      refused = true;
    }
  }

  /**
   * Action of the sign-out button: ends the session.
   *
   * @return the sign-in page
   * @throws ServletException if the container cannot log out
   */
  public String signOut() throws ServletException {
    ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
    faces.getExternalContext().invalidateSession();
    return "/staff/sign-in.xhtml?faces-redirect=true";
  }

  /** Fewest letters of a password in this city (EL). */
  public int getPasswordLetters() {
    return policies.current().signIn().passwordLetters();
  }

  private static String given(String text) {
    return text == null ? "" : text;
  }

  /** Account name as typed (EL). */
  public String getUserId() {
    return userId;
  }

  /** Account name as typed (EL). */
  public void setUserId(String userId) {
    this.userId = userId;
  }

  /** Password, never given back to the page (EL). */
  public String getPassword() {
    return null;
  }

  /** Password as typed (EL). */
  public void setPassword(String password) {
    this.password = password;
  }

  /** The page that was asked for before signing in (EL). */
  public String getBack() {
    return back;
  }

  /** The page that was asked for before signing in (EL). */
  public void setBack(String back) {
    this.back = back;
  }

  /** Whether the last try was refused (EL). */
  public boolean isRefused() {
    return refused;
  }

  /** Whether the session ended by itself, so that the page says so (EL). */
  public boolean isTimedOut() {
    return timedOut;
  }

  /** Whether the session ended by itself (EL). */
  public void setTimedOut(boolean timedOut) {
    this.timedOut = timedOut;
  }
}
