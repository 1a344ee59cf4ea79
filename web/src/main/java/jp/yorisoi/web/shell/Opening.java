package jp.yorisoi.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jp.yorisoi.ejb.platform.job.JobGate;

/**
 * Says that the pages are served. It is the last servlet the container loads at the start (its
 * number stands in {@code web.xml}), and it answers nothing itself.
 */
public class Opening extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient JobGate jobs;

  @Override
  public void init() {
    jobs.open();
  }
}
