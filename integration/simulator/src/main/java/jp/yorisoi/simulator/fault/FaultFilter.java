package jp.yorisoi.simulator.fault;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import jp.yorisoi.simulator.http.Answers;

/** Lets each call of one system run into its switch before the system itself sees it. */
public final class FaultFilter extends Filter {

  private static final System.Logger LOG = System.getLogger(FaultFilter.class.getName());
  private static final int REQUEST_LIMIT = 1024 * 1024;

  private final TargetSystem system;
  private final Faults faults;
  private final Supplier<String> canaryAddress;

  /**
   * Guards one system.
   *
   * @param system whose calls pass here
   * @param faults the switches
   * @param canaryAddress the address external entities point to, known once the server listens
   */
  public FaultFilter(TargetSystem system, Faults faults, Supplier<String> canaryAddress) {
    this.system = system;
    this.faults = faults;
    this.canaryAddress = canaryAddress;
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    // the description of a service (?wsdl) is no call
    String trace = exchange.getRequestHeaders().getFirst("X-Request-Id");
    if (trace != null && !exchange.getRequestMethod().equals("GET")) {
      LOG.log(Level.INFO, "{0} called, request {1}", system.id(), trace);
    }
    boolean call =
        system == TargetSystem.ONLINE_REQUEST || exchange.getRequestMethod().equals("POST");
    Fault fault = call ? faults.take(system) : Fault.NONE;
    try {
      switch (fault.mode()) {
        case NONE -> chain.doFilter(exchange);
        case SLOW -> {
          Thread.sleep(fault.millis());
          chain.doFilter(exchange);
        }
        case LATE -> chain.doFilter(new LateExchange(exchange, fault.millis()));
        case HANG -> {
          faults.hang();
          exchange.close();
        }
        case REFUSE -> exchange.close();
        case FAULT, WRONG_NAMESPACE, XXE -> {
          try (exchange) {
            spoil(exchange, fault.mode());
          }
        }
      }
    } catch (InterruptedException e) {
      exchange.close();
      Thread.currentThread().interrupt();
    }
  }

  private void spoil(HttpExchange exchange, FaultMode mode) throws IOException {
    if (system.isRest()) {
      Answers.problem(exchange, 500, "internal", "Switched to fault");
    } else if (system == TargetSystem.OCSP) {
      // OCSPResponse ::= SEQUENCE { responseStatus ENUMERATED tryLater(3) }
      Answers.send(
          exchange, 200, "application/ocsp-response", new byte[] {0x30, 0x03, 0x0A, 0x01, 0x03});
    } else {
      String request =
          new String(exchange.getRequestBody().readNBytes(REQUEST_LIMIT), StandardCharsets.UTF_8);
      int status = mode == FaultMode.FAULT ? 500 : 200;
      Answers.send(exchange, status, "text/xml; charset=utf-8", soap(mode, request));
    }
  }

  private byte[] soap(FaultMode mode, String request) {
    return switch (mode) {
      case WRONG_NAMESPACE -> SpoiledAnswer.wrongNamespace(system, request);
      case XXE -> SpoiledAnswer.externalEntity(system, request, canaryAddress.get());
      default -> SpoiledAnswer.fault(system);
    };
  }

  @Override
  public String description() {
    return "fault switch of " + system.id();
  }
}
