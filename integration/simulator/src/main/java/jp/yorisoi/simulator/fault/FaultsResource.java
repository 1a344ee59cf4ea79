package jp.yorisoi.simulator.fault;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.Fields;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;
import jp.yorisoi.simulator.http.Submission;

/**
 * {@code /faults}: reading and setting the switches; {@code /faults/canary} is where our external
 * entities point to.
 */
public final class FaultsResource extends Resource {

  private static final int LONGEST_DELAY = 120_000;

  private final Faults faults;

  /**
   * Serves the switches.
   *
   * @param faults the switches
   */
  public FaultsResource(Faults faults) {
    this.faults = faults;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/faults/canary")) {
      faults.countCanary();
      Answers.send(
          exchange, 200, "text/plain; charset=utf-8", "canary".getBytes(StandardCharsets.UTF_8));
    } else if (!path.equals("/faults")) {
      throw new ProblemException(404, "resource-unknown", "Nothing is served here");
    } else if (exchange.getRequestMethod().equals("GET")) {
      Answers.json(exchange, 200, state());
    } else {
      allow(exchange, "POST");
      Submission submission = Bodies.submission(exchange);
      set(submission.fields());
      if (submission.fromForm()) {
        Answers.seeOther(exchange, "/");
      } else {
        Answers.json(exchange, 200, state());
      }
    }
  }

  private void set(JsonObject body) {
    TargetSystem system =
        TargetSystem.of(Fields.required(body, "system"))
            .orElseThrow(() -> new ProblemException(400, "bad-request", "No such system"));
    FaultMode mode =
        FaultMode.of(Fields.required(body, "mode"))
            .filter(system::knows)
            .orElseThrow(
                () -> new ProblemException(400, "bad-request", "No such mode for this system"));
    int count = Fields.number(body, "count", 1, Integer.MAX_VALUE).orElse(-1);
    int millis = Fields.number(body, "millis", 0, LONGEST_DELAY).orElse(3000);
    faults.set(system, mode == FaultMode.NONE ? Fault.NONE : new Fault(mode, count, millis));
  }

  private JsonObject state() {
    JsonObjectBuilder systems = Json.createObjectBuilder();
    for (TargetSystem system : TargetSystem.values()) {
      Fault fault = faults.of(system);
      systems.add(
          system.id(),
          Json.createObjectBuilder()
              .add("mode", fault.mode().id())
              .add("remaining", fault.remaining())
              .add("millis", fault.millis()));
    }
    return Json.createObjectBuilder()
        .add("systems", systems)
        .add("canaryHits", faults.canaryHits())
        .build();
  }
}
