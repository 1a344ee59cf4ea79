package jp.yorisoi.ear;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every bad package the outside can send, through the running system, with good ones beside it. */
@ExtendWith(SharedWar.class)
class BadPackagesIT {
  private static final String FETCH = "online-request-fetch";

  /** A busy machine swings by two between batches; a bomb that was unpacked would cost minutes. */
  private static final double SLOWDOWN = 3.0;

  /** Reason by kind (docs/interfaces.md section 7, docs/intake.md). */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          entry("not-zip", "not_a_zip"),
          entry("many-entries", "too_many_entries"),
          entry("traversal", "unsafe_path"),
          entry("bomb", "compression_bomb"),
          entry("wrong-hash", "hash_mismatch"),
          entry("unlisted-file", "unlisted_file"),
          entry("duplicate-name", "duplicate_entry"),
          entry("no-signature", "signature_missing"),
          entry("wrong-signature", "signature_invalid"),
          entry("expired", "certificate_expired"),
          entry("revoked", "certificate_revoked"),
          entry("unknown-ca", "certificate_unknown_issuer"),
          entry("unknown-procedure", "unknown_procedure"),
          entry("unknown-version", "unknown_version"),
          entry("bad-xml", "application_invalid"),
          entry("xxe", "application_invalid"),
          entry("doctype-bomb", "application_invalid"),
          entry("wrong-municipality", "wrong_municipality"),
          entry("missing-field", "answer_mismatch"));

  private final RunningSystem system;
  private final Browser browser;
  private final Leases leases;

  BadPackagesIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.leases = new Leases(system);
  }

  @AfterEach
  void letTheJobGoOn() throws Exception {
    leases.release(Schema.FRONT, FETCH);
  }

  @Test
  void each_bad_kind_ends_in_quarantine_with_its_reason_and_slows_no_good_one_beside_it()
      throws Exception {
    leases.hold(Schema.FRONT, FETCH);
    List<String> alone = system.simulate("{\"count\":%d}".formatted(REASONS.size()));
    double goodOnly = fetchedPace(alone);

    leases.hold(Schema.FRONT, FETCH);
    List<String> good = new ArrayList<>();
    Map<String, String> bad = new LinkedHashMap<>();
    for (String kind : REASONS.keySet()) {
      bad.put(system.simulate("{\"count\":1,\"bad\":\"%s\"}".formatted(kind)).get(0), kind);
      good.addAll(system.simulate("{\"count\":1}"));
    }
    List<String> all = new ArrayList<>(good);
    all.addAll(bad.keySet());
    double mixed = fetchedPace(all);

    SimulatorState service = system.simulators();
    bad.forEach(
        (number, kind) -> {
          assertThat(service.application(number).result()).as(kind).isEqualTo("rejected");
          assertThat(service.application(number).reason()).as(kind).isEqualTo(REASONS.get(kind));
        });
    assertThat(quarantined(bad)).isEqualTo(expectedReasons(bad));
    assertThat(stored(bad.keySet())).as("submissions of bad packages").isZero();
    assertThat(good)
        .allSatisfy(
            number -> assertThat(service.application(number).result()).isEqualTo("accepted"));
    assertThat(system.get(system.stack().simulatorUrl().resolve("faults")).body())
        .as("nobody followed an external entity")
        .contains("\"canaryHits\":0");
    RunningSystem.until("the good ones are cases", () -> cases(good) == good.size());
    assertThat(cases(List.copyOf(bad.keySet()))).as("cases of bad packages").isZero();
    assertThat(mixed)
        .as("milliseconds for a package with bad ones beside it, against good ones only")
        .isLessThan(SLOWDOWN * goodOnly);
  }

  @Test
  void four_byte_variant_and_combining_characters_arrive_intact_on_the_page_of_the_clerk()
      throws Exception {
    StaffSteps clerk = new StaffSteps(system, browser.desk()).signIn("yasugi.ichiro");
    StringBuilder seen = new StringBuilder();
    for (String number : system.simulate("{\"count\":6,\"names\":\"unusual\"}")) {
      RunningSystem.until("a case: " + number, () -> cases(List.of(number)) == 1);
      String name =
          system.value(
              Schema.CORE,
              "SELECT r.name FROM resident r JOIN procedure_case c"
                  + " ON c.addressee_number = r.addressee_number WHERE c.source_number = ?",
              number);
      String ours =
          system.value(
              Schema.CORE,
              "SELECT receipt_number FROM procedure_case WHERE source_number = ?",
              number);
      String page = clerk.open(ours).text();
      assertThat(page.split(java.util.regex.Pattern.quote(name), -1))
          .as("declared and registered, both as %s", name)
          .hasSizeGreaterThan(2);
      seen.append(page);
    }
    assertThat(seen.codePoints().anyMatch(Character::isIdeographic)).isTrue();
    assertThat(seen.codePoints().anyMatch(point -> point >= 0x20000 && point < 0x30000))
        .as("a character of four bytes")
        .isTrue();
    assertThat(seen.codePoints().anyMatch(point -> point >= 0xE0100 && point <= 0xE01EF))
        .as("a variation selector")
        .isTrue();
    assertThat(seen.codePoints().anyMatch(point -> point == 0x3099 || point == 0x309A))
        .as("a combining mark")
        .isTrue();
  }

  /** Lets the job fetch what waits; milliseconds for one package, from the first to the last. */
  private double fetchedPace(List<String> numbers) throws Exception {
    leases.release(Schema.FRONT, FETCH);
    String list = String.join(",", numbers);
    String answered =
        " FROM (SELECT acknowledged_at, source_number FROM submission UNION ALL"
            + " SELECT acknowledged_at, source_number FROM quarantine) answered"
            + " WHERE FIND_IN_SET(source_number, ?)";
    RunningSystem.until(
        "all are answered",
        () ->
            system.count(Schema.FRONT, "SELECT COUNT(acknowledged_at)" + answered, list)
                == numbers.size());
    String span =
        "SELECT TIMESTAMPDIFF(MICROSECOND, MIN(acknowledged_at), MAX(acknowledged_at))" + answered;
    return system.count(Schema.FRONT, span, list) / 1000.0 / (numbers.size() - 1);
  }

  private Map<String, String> quarantined(Map<String, String> bad) throws Exception {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String number : bad.keySet()) {
      String sql = "SELECT GROUP_CONCAT(reason) FROM quarantine WHERE source_number = ?";
      reasons.put(bad.get(number), system.value(Schema.FRONT, sql, number));
    }
    return reasons;
  }

  private static Map<String, String> expectedReasons(Map<String, String> bad) {
    Map<String, String> reasons = new LinkedHashMap<>();
    bad.values().forEach(kind -> reasons.put(kind, REASONS.get(kind)));
    return reasons;
  }

  private int stored(java.util.Set<String> numbers) throws Exception {
    String sql = "SELECT COUNT(*) FROM submission WHERE FIND_IN_SET(source_number, ?)";
    return system.count(Schema.FRONT, sql, String.join(",", numbers));
  }

  private int cases(List<String> numbers) throws Exception {
    String sql = "SELECT COUNT(*) FROM procedure_case WHERE FIND_IN_SET(source_number, ?)";
    return system.count(Schema.CORE, sql, String.join(",", numbers));
  }
}
