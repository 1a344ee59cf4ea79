package jp.yorisoi.simulator.pack;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yorisoi.simulator.http.Answers;
import jp.yorisoi.simulator.http.Bodies;
import jp.yorisoi.simulator.http.Fields;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.http.Resource;
import jp.yorisoi.simulator.http.Submission;
import jp.yorisoi.simulator.population.CardKey;

/** {@code POST /simulate/requests}: makes packages on demand, docs/interfaces.md §7. */
public final class RequestsResource extends Resource {

  private static final int MOST = 10_000;

  private final RequestDesk desk;

  /**
   * Serves the desk.
   *
   * @param desk who makes the packages
   */
  public RequestsResource(RequestDesk desk) {
    this.desk = desk;
  }

  @Override
  protected void answer(HttpExchange exchange) throws IOException {
    allow(exchange, "POST");
    Submission submission = Bodies.submission(exchange);
    JsonObject body = submission.fields();
    RequestDesk.Order order =
        new RequestDesk.Order(
            Fields.number(body, "count", 1, MOST).orElse(1),
            choice(body, "bad", BadKind::of),
            choice(body, "key", CardKey::of),
            Fields.text(body, "resident"),
            choice(body, "names", oneOf("unusual")).isPresent(),
            choice(body, "notice", oneOf("mail", "letter")),
            Fields.text(body, "write"));
    List<String> numbers = desk.make(order);
    if (submission.fromForm()) {
      Answers.seeOther(exchange, "/");
      return;
    }
    JsonArrayBuilder list = Json.createArrayBuilder();
    numbers.forEach(list::add);
    Answers.json(exchange, 201, Json.createObjectBuilder().add("numbers", list).build());
  }

  private static Function<String, Optional<String>> oneOf(String... values) {
    return value -> Arrays.stream(values).filter(value::equals).findAny();
  }

  private static <T> Optional<T> choice(
      JsonObject body, String name, Function<String, Optional<T>> find) {
    return Fields.text(body, name)
        .map(
            value ->
                find.apply(value)
                    .orElseThrow(
                        () ->
                            new ProblemException(
                                400, "bad-request", "The item " + name + " has no such value")));
  }
}
