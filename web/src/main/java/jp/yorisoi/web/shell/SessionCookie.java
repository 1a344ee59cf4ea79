package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.setting.Setting;

/**
 * Sessions of staff: they end after a rest, as the policy says; and where there is TLS, the session
 * cookie of staff is sent on TLS only. That it stays with our own pages (SameSite) stands in {@code
 * WEB-INF/glassfish-web.xml}, since Payara takes it from there.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private Policies policies;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event
        .getServletContext()
        .setSessionTimeout((int) policies.current().signIn().idle().toMinutes());
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(Boolean.parseBoolean(Setting.text("YORISOI_TLS", "false")));
  }
}
