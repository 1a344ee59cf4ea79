package jp.yorisoi.integration.onlinerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.policy.trace.CurrentRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a service on a real socket that misbehaves in one way at a time. */
class OnlineRequestGatewayTest {
  private static final String NUMBER = "2026112200000001";
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private volatile String trace;
  private OnlineRequestGateway gateway;
  private int status = 200;
  private byte[] body = {};
  private String tag;
  private String goodToken = "fictional-token";
  private boolean hang;
  private boolean drip;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/api/login", this::login);
    server.createContext("/api/applications", this::answer);
    server.start();
    OnlineRequestSettings settings =
        new OnlineRequestSettings(
            Destinations.of("http://127.0.0.1:" + server.getAddress().getPort() + "/api"),
            "city",
            "secret",
            Duration.ofMillis(500),
            Duration.ofMillis(800));
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    gateway = new OnlineRequestGateway(new OnlineRequestClient(settings, clock));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void login(HttpExchange exchange) throws IOException {
    seen.add("login");
    byte[] answer = Sample.bytes("login.response.json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + sent);
    trace = exchange.getRequestHeaders().getFirst("X-Request-Id");
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    int code = token.equals("Bearer " + goodToken) ? status : 401;
    try {
      if (hang) {
        Thread.sleep(3000);
      }
      if (tag != null) {
        exchange.getResponseHeaders().add("ETag", tag);
      }
      if (code == 302) {
        exchange.getResponseHeaders().add("Location", "/api/login");
      }
      exchange.sendResponseHeaders(code, code == 204 ? -1 : drip ? 1000 : body.length);
      for (int i = 0; drip && i < 40; i++) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
      if (code != 204 && !drip) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static OnlineRequestFailure failure(ThrowingCallable call) {
    OnlineRequestFailure failure = catchThrowableOfType(OnlineRequestFailure.class, call);
    assertThat(failure).isNotNull();
    return failure;
  }

  @Test
  void the_request_id_goes_along() throws OnlineRequestFailure {
    body = Sample.bytes("list-first.response.json");
    CurrentRequest.bind("request-0001");
    try {
      gateway.list("322067", Optional.empty(), 50);
    } finally {
      CurrentRequest.release();
    }
    assertThat(trace).isEqualTo("request-0001");
  }

  @Test
  void signs_in_once_and_lists() throws OnlineRequestFailure {
    body = Sample.bytes("list-first.response.json");
    assertThat(gateway.list("322067", Optional.empty(), 50).items()).hasSize(2);
    gateway.list("322067", Optional.of("2026112200000002"), 50);
    assertThat(seen)
        .containsExactly(
            "login",
            "GET /api/applications?municipality=322067&limit=50 ",
            "GET /api/applications?municipality=322067&after=2026112200000002&limit=50 ");
  }

  @Test
  void signs_in_again_once_when_the_token_is_no_longer_taken() {
    goodToken = "another";
    assertThat(failure(() -> gateway.fetch(NUMBER)).kind()).isEqualTo(Kind.UNAVAILABLE);
    assertThat(seen)
        .containsExactly(
            "login",
            "GET /api/applications/" + NUMBER + " ",
            "login",
            "GET /api/applications/" + NUMBER + " ");
  }

  @Test
  void fetches_a_package_and_compares_its_tag() throws OnlineRequestFailure {
    body = new byte[] {'a', 'b', 'c'};
    tag = "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"";
    assertThat(gateway.fetch(NUMBER)).isEqualTo(body);
    tag = tag.replace('b', 'c');
    assertThat(failure(() -> gateway.fetch(NUMBER)).getMessage())
        .isEqualTo("online_request_changed_on_the_way");
  }

  @Test
  void acknowledges_with_the_receipt_number() throws OnlineRequestFailure {
    status = 204;
    gateway.acknowledge(
        NUMBER, new IntakeOutcome.Accepted(ReceiptNumber.of(YearMonth.of(2026, 11), 1)));
    assertThat(seen)
        .contains(
            "POST /api/applications/"
                + NUMBER
                + "/receipt {\"receiptNumber\":\"2611-000001-3\",\"result\":\"accepted\"}");
  }

  @Test
  void gives_each_failure_its_kind() {
    body = Sample.bytes("unknown.problem.json");
    status = 404;
    assertThat(failure(() -> gateway.fetch(NUMBER)).kind()).isEqualTo(Kind.REFUSED);
    status = 500;
    assertThat(failure(() -> gateway.fetch(NUMBER)).kind()).isEqualTo(Kind.UNAVAILABLE);
    status = 302;
    assertThat(failure(() -> gateway.fetch(NUMBER)).getMessage())
        .isEqualTo("online_request_http_302");
    status = 200;
    assertThat(failure(() -> gateway.list("322067", Optional.empty(), 50)).kind())
        .isEqualTo(Kind.CONFUSED);
    body = new byte[300_000];
    assertThat(failure(() -> gateway.list("322067", Optional.empty(), 50)).kind())
        .isEqualTo(Kind.TOO_LARGE);
    server.stop(0);
    assertThat(failure(() -> gateway.fetch(NUMBER)).kind()).isEqualTo(Kind.UNAVAILABLE);
  }

  @Test
  void waits_neither_for_a_hanging_nor_for_a_dripping_answer() {
    long began = System.nanoTime();
    hang = true;
    assertThat(failure(() -> gateway.fetch(NUMBER)).getMessage())
        .isEqualTo("online_request_timeout");
    hang = false;
    drip = true;
    assertThat(failure(() -> gateway.fetch(NUMBER)).getMessage())
        .isEqualTo("online_request_timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
  }
}
