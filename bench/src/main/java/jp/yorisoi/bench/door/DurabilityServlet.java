package jp.yorisoi.bench.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import jp.yorisoi.bench.measure.Durability;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Tells how durable the transactions of the product are, asked on its own data source. */
@WebServlet("/bench/durability")
public class DurabilityServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient DataSources sources;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try (Connection connection = sources.of(Chain.FRONT).getConnection()) {
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(Durability.of(connection).text());
    } catch (SQLException away) {
      throw new ServletException("database is away", away);
    }
  }
}
