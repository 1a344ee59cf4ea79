package jp.yorisoi.integration.onlinerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yorisoi.ejb.intake.IntakeOutcome;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.WaitingPage;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.integration.LeadingAway;
import jp.yorisoi.integration.LeadingAway.Answer;
import jp.yorisoi.integration.outgoing.Destinations;
import jp.yorisoi.policy.attack.AttackRunner;
import jp.yorisoi.policy.attack.Edits;
import jp.yorisoi.policy.attack.TrapServer;

/** An online-request service that was taken over. */
public final class OnlineRequestAttacks {
  private static final String NUMBER = "2026112200000001";

  private OnlineRequestAttacks() {}

  /**
   * Adds the kinds of this class.
   *
   * @param runner where to
   * @return the same runner
   */
  public static AttackRunner in(AttackRunner runner) {
    return runner
        .kind("online-answer", OnlineRequestAttacks::edited)
        .kind("redirect-online", OnlineRequestAttacks::redirected)
        .kind("endless-online", unused -> endless());
  }

  /** Lists, and goes on to the next page as the job would. */
  private static String edited(String edits) {
    List<String> asked = new CopyOnWriteArrayList<>();
    try (TrapServer trap = new TrapServer()) {
      String all = edits.replace("{trap}", trap.address()).replace("{authority}", trap.authority());
      byte[] list =
          Edits.of(
                  new String(Sample.bytes("list-first.response.json"), StandardCharsets.UTF_8), all)
              .getBytes(StandardCharsets.UTF_8);
      try (LeadingAway service =
          new LeadingAway(
              path -> {
                asked.add(path);
                return path.endsWith("/login") ? login() : new Answer(200, null, list);
              })) {
        OnlineRequestGateway gateway = gateway(service);
        WaitingPage page = gateway.list("322067", Optional.empty(), 50);
        gateway.list("322067", page.next(), 50);
        assertThat(trap.asked()).isEmpty();
        assertThat(asked).allMatch(path -> path.matches("/api/(login|applications\\?[^/]*)"));
        assertThat(asked.get(2)).startsWith("/api/applications?municipality=322067&after=");
        assertThat(asked.get(2).split("&")).hasSize(3);
        return "asked the service alone";
      } catch (OnlineRequestFailure refused) {
        assertThat(trap.asked()).isEmpty();
        return refused.getMessage();
      }
    }
  }

  /** {@code call status}. */
  private static String redirected(String written) {
    String[] parts = written.split(" ");
    try (TrapServer trap = new TrapServer();
        LeadingAway service =
            new LeadingAway(
                path ->
                    path.endsWith("/login") && !parts[0].equals("login")
                        ? login()
                        : new Answer(Integer.parseInt(parts[1]), trap.address(), new byte[0]))) {
      String outcome = call(gateway(service), parts[0]);
      assertThat(trap.asked()).as("neither the token nor the password goes there").isEmpty();
      return outcome;
    }
  }

  private static String call(OnlineRequestGateway gateway, String what) {
    try {
      switch (what) {
        case "fetch" -> gateway.fetch(NUMBER);
        case "receipt" ->
            gateway.acknowledge(
                NUMBER, new IntakeOutcome.Accepted(ReceiptNumber.of(YearMonth.of(2026, 11), 1)));
        default -> gateway.list("322067", Optional.empty(), 50);
      }
      return "done";
    } catch (OnlineRequestFailure refused) {
      return refused.getMessage();
    }
  }

  private static String endless() {
    try (LeadingAway service =
        new LeadingAway(path -> path.endsWith("/login") ? login() : new Answer(200, null, null))) {
      return call(gateway(service), "list");
    }
  }

  private static Answer login() {
    return new Answer(200, null, Sample.bytes("login.response.json"));
  }

  private static OnlineRequestGateway gateway(LeadingAway service) {
    OnlineRequestSettings settings =
        new OnlineRequestSettings(
            Destinations.of(service.address() + "/api"),
            "city",
            "secret",
            Duration.ofMillis(500),
            Duration.ofSeconds(5));
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    return new OnlineRequestGateway(new OnlineRequestClient(settings, clock));
  }
}
