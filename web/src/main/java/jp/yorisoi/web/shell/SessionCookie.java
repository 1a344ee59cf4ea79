package jp.yorisoi.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jp.yorisoi.policy.setting.Setting;

/**
 * What Payara does not take from {@code web.xml}: the session cookie of staff stays with our own
 * pages and, where there is TLS, on TLS.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false")));
  }
}
