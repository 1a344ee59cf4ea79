package jp.yorisoi.bench.door;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.bench.load.Load;
import jp.yorisoi.bench.load.LoadPlan;

/** Runs one load at the desk and answers with its report when it is over. */
@WebServlet("/bench/load")
public class LoadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DeskDoor door;
  @Resource private transient ManagedThreadFactory threads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Map<String, String> words =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue()[0]));
    response.setContentType("text/plain;charset=UTF-8");
    try {
      response.getWriter().write(new Load(LoadPlan.of(words), door, threads).run().text());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServletException("load was stopped", stopped);
    } catch (Exception broken) {
      throw new ServletException("load broke down", broken);
    }
  }
}
