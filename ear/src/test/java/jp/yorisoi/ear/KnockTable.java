package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yorisoi.launcher.setup.Places;

/**
 * Knocks on every address the application answers, as nobody and as each invented member of staff,
 * and compares with the table {@code knock.csv} of the module {@code web}.
 */
final class KnockTable {
  private static final int NOBODY = 2;
  private static final String NOT_THERE = "404";

  /** The invented staff in the order of the columns behind {@code nobody}. */
  private static final List<String> STAFF =
      List.of("yasugi.ichiro", "noki.hana", "hirose.midori", "hakuta.ken");

  private final RunningSystem system;
  private final List<String> served;

  KnockTable(RunningSystem system, String zones) {
    this.system = system;
    this.served = List.of(zones.split(","));
  }

  /**
   * Knocks on everything.
   *
   * @param insiders the members of staff who have an account in this network
   */
  void compare(String... insiders) throws Exception {
    Map<String, WebClient> persons = new LinkedHashMap<>();
    persons.put("nobody", new WebClient(system));
    for (String insider : insiders) {
      WebClient person = new WebClient(system);
      assertThat(person.signIn(insider, system.password(insider))).as(insider).isTrue();
      persons.put(insider, person);
    }
    List<String> differences = new ArrayList<>();
    for (String[] line : lines()) {
      for (Map.Entry<String, WebClient> person : persons.entrySet()) {
        String expected = expected(line, column(person.getKey()));
        String answered = answer(person.getValue().get(line[0].substring(1)));
        if (!answered.equals(expected)) {
          differences.add(
              line[0] + " as " + person.getKey() + ": " + answered + ", not " + expected);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** The addresses of the table, those of parts of pages too. */
  static List<String> addresses() throws IOException {
    return lines().stream().map(line -> line[0]).toList();
  }

  private String expected(String[] line, int column) {
    boolean here =
        line[1].equals("any") || Arrays.stream(line[1].split("\\+")).anyMatch(served::contains);
    return here ? line[column] : NOT_THERE;
  }

  private static int column(String person) {
    return NOBODY + 1 + STAFF.indexOf(person);
  }

  private static String answer(HttpResponse<String> answer) {
    boolean ledToSignIn =
        answer.headers().firstValue("Location").orElse("").contains("/staff/sign-in.xhtml");
    return ledToSignIn ? "sign-in" : Integer.toString(answer.statusCode());
  }

  private static List<String[]> lines() throws IOException {
    Path web = Places.findRoot().resolve("web");
    List<String[]> lines = new ArrayList<>();
    Files.readAllLines(web.resolve("src/test/resources/knock.csv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(";"))
        .forEach(lines::add);
    Path pages = web.resolve("src/main/webapp");
    try (Stream<Path> inside = Files.walk(pages.resolve("WEB-INF"))) {
      inside
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> ("/" + pages.relativize(file) + ";none;404;404;404;404;404").split(";"))
          .forEach(lines::add);
    }
    return lines;
  }
}
