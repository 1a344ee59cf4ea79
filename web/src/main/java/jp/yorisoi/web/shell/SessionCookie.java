package jp.yorisoi.web.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jp.yorisoi.policy.setting.Setting;

/**
 * Where there is TLS, the session cookie of staff is sent on TLS only. That it stays with our own
 * pages (SameSite) stands in {@code WEB-INF/glassfish-web.xml}, since Payara takes it from there.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false")));
  }
}
