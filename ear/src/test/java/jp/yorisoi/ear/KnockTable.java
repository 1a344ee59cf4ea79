package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.launcher.demo.DemoAccount;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.door.Door;
import jp.yorisoi.policy.door.Doors;
import jp.yorisoi.policy.rule.RoleTable;
import jp.yorisoi.policy.zone.Zone;

/**
 * Knocks on every address of {@code knock.csv} (module {@code web}), as nobody and as invented
 * members of staff, and compares with what the policy says of the address and of their roles.
 */
final class KnockTable {
  private static final String NOT_THERE = "404";
  private static final String NOBODY = "nobody";
  private static final String SIGN_IN = "/staff/sign-in.xhtml";
  private static final RoleTable ROLES = Policies.serving("yasugi").roles();

  private final RunningSystem system;
  private final Set<Zone> served;

  private record Line(String address, String answer) {
    Door door() {
      return Doors.packaged().at(address.replaceFirst("\\?.*", ""));
    }
  }

  KnockTable(RunningSystem system, String zones) {
    this.system = system;
    this.served = Zone.parse(zones);
  }

  /**
   * Knocks on everything.
   *
   * @param insiders the members of staff who have an account in this network
   */
  void compare(String... insiders) throws Exception {
    Map<String, WebClient> persons = new LinkedHashMap<>();
    persons.put(NOBODY, new WebClient(system));
    for (String insider : insiders) {
      WebClient person = new WebClient(system);
      assertThat(person.signIn(insider, system.password(insider))).as(insider).isTrue();
      persons.put(insider, person);
    }
    List<String> differences = new ArrayList<>();
    for (Line line : lines()) {
      for (Map.Entry<String, WebClient> person : persons.entrySet()) {
        String expected = expected(line, person.getKey());
        String answered = answer(person.getValue().get(line.address().substring(1)));
        if (!answered.equals(expected)) {
          differences.add(
              line.address() + " as " + person.getKey() + ": " + answered + ", not " + expected);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** The addresses of the table, those of parts of pages too. */
  static List<String> addresses() throws IOException {
    return lines().stream().map(Line::address).toList();
  }

  private String expected(Line line, String person) {
    Door door = line.door();
    if (door.zones().stream().noneMatch(served::contains)) {
      return NOT_THERE;
    }
    boolean ofStaff = door.address().startsWith("/staff/") && !door.address().equals(SIGN_IN);
    if (ofStaff && person.equals(NOBODY)) {
      return "sign-in";
    }
    return ofStaff && !door.opensTo(roles(person), ROLES) ? "403" : line.answer();
  }

  private static Set<Role> roles(String person) {
    return DemoAccount.all().stream()
        .filter(account -> account.userId().equals(person))
        .flatMap(account -> account.roles().stream())
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }

  private static String answer(HttpResponse<String> answer) {
    boolean ledToSignIn =
        answer.headers().firstValue("Location").orElse("").contains("/staff/sign-in.xhtml");
    return ledToSignIn ? "sign-in" : Integer.toString(answer.statusCode());
  }

  private static List<Line> lines() throws IOException {
    Path web = Places.findRoot().resolve("web");
    List<Line> lines = new ArrayList<>();
    Files.readAllLines(web.resolve("src/test/resources/knock.csv")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(";"))
        .forEach(parts -> lines.add(new Line(parts[0], parts[1])));
    Path pages = web.resolve("src/main/webapp");
    try (Stream<Path> inside = Files.walk(pages.resolve("WEB-INF"))) {
      inside
          .filter(file -> file.toString().endsWith(".xhtml"))
          .forEach(file -> lines.add(new Line("/" + pages.relativize(file), NOT_THERE)));
    }
    return lines;
  }
}
