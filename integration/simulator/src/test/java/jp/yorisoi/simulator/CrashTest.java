package jp.yorisoi.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process as the launcher sees it: one line when ready, everything acknowledged still there
 * after kill -9.
 */
class CrashTest {

  private static final Pattern READY =
      Pattern.compile("simulator ready http://127.0.0.1:([0-9]+)/ .*");
  private static final String RECEIPT =
      "{\"receiptNumber\":\"2611-000001-3\",\"result\":\"accepted\"}";

  @TempDir Path data;

  @Test
  void wrong_use_of_the_command_is_answered_in_japanese() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(RequestCommand.run(new String[] {"--help"}, Map.of())).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("使い方: ./yorisoi simulate request")
        .doesNotContain("Usage", "RequestCommand");
  }

  @Test
  void acknowledged_things_survive_kill_9_and_sigterm_ends_it_cleanly() throws Exception {
    String anchors;
    Process process = start();
    try {
      int port = port(process);
      assertThat(
              RequestCommand.run(
                  new String[] {"--count", "2", "--port", Integer.toString(port)}, Map.of()))
          .isZero();
      assertThat(
              RequestCommand.run(
                  new String[] {"--bad", "nonsense", "--port", Integer.toString(port)}, Map.of()))
          .isEqualTo(1);
      assertThat(RequestCommand.run(new String[] {"--unknown", "x"}, Map.of())).isEqualTo(2);
      anchors = call(port, "GET", "/ca/ca.pem", null, null);
      String token = token(port);
      String number = number(port);
      call(port, "POST", "/online-request/api/applications/" + number + "/receipt", token, RECEIPT);
      call(
          port,
          "PUT",
          "/online-request/api/applications/" + number + "/status",
          token,
          "{\"sequence\":3,\"status\":\"30\",\"message\":\"審査中\",\"at\":\"2026-11-22T09:00:00+09:00\"}");
    } finally {
      process.destroyForcibly().waitFor();
    }
    Path journal = data.resolve("online-request/applications.journal");
    Files.writeString(journal, Files.readString(journal) + "1234abcd {\"type\":\"rec");

    Process again = start();
    try {
      int port = port(again);
      assertThat(call(port, "GET", "/ca/ca.pem", null, null)).isEqualTo(anchors);
      String state = call(port, "GET", "/state.json", null, null);
      assertThat(state)
          .contains("2611-000001-3", "審査中")
          .containsPattern("\"number\":\"[0-9]{8}00000002\"");
      RequestCommand.run(new String[] {"--port", Integer.toString(port)}, Map.of());
      assertThat(call(port, "GET", "/state.json", null, null))
          .containsPattern("\"number\":\"[0-9]{8}00000003\"");
      again.destroy();
      assertThat(again.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(again.exitValue()).isEqualTo(143);
    } finally {
      again.destroyForcibly();
    }
  }

  private Process start() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            "jp.yorisoi.simulator.Main",
            "--port",
            "0",
            "--smtp-port",
            "0",
            "--data",
            data.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int port(Process process) throws Exception {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    Matcher ready = READY.matcher(String.valueOf(line));
    assertThat(ready.matches()).as(line).isTrue();
    return Integer.parseInt(ready.group(1));
  }

  private static String token(int port) throws Exception {
    String answer =
        call(
            port,
            "POST",
            "/online-request/api/login",
            null,
            "{\"user\":\"yorisoi\",\"password\":\"mogi-mogi\"}");
    return answer.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
  }

  private static String number(int port) throws Exception {
    return call(port, "GET", "/state.json", null, null)
        .replaceAll("^.*?\"number\":\"([0-9]{16})\".*$", "$1");
  }

  private static String call(int port, String method, String path, String token, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as("%s %s %s", method, path, answer.body()).isLessThan(300);
    return answer.body();
  }
}
