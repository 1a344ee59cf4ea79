package jp.yorisoi.bench.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jp.yorisoi.ejb.platform.job.JobGate;

/**
 * Lets the jobs run, as the last servlet of the shipped archive does: a product measured without
 * its sealer and its timers would be another one.
 */
@WebServlet(value = "/bench/jobs", loadOnStartup = 100)
public class JobsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient JobGate jobs;

  @Override
  public void init() {
    jobs.open();
  }
}
