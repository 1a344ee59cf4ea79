package jp.yorisoi.policy.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;

/**
 * Checks of how this instance was set up. A demonstration ({@code YORISOI_DEMONSTRATION=true}, set
 * by the launcher) may serve all zones at once and go without TLS; a city's instance may not.
 */
@ApplicationScoped
public class SettingChecks {
  private static final String DEMONSTRATION = "YORISOI_DEMONSTRATION";
  private static final List<String> OF_CORE =
      List.of(
          "YORISOI_CORE_URL", "YORISOI_CORE_USER", "YORISOI_CORE_PASSWORD", "YORISOI_CORE_KEYS");

  /**
   * Settings that name an outside system people's data go to. Responders of certificates and
   * time-stamping authorities are asked about hashes, and sign what they answer.
   */
  private static final List<String> NEIGHBOURS =
      List.of("YORISOI_ONLINE_REQUEST_URL", "YORISOI_REGISTER_URL", "YORISOI_ALLOWANCE_URL");

  /** {@code false} lets mails leave in clear text; the mail server has no scheme to tell. */
  private static final String MAIL_TLS = "YORISOI_SMTP_STARTTLS";

  private Zones zones;
  private Function<String, String> settings;

  /** For the container. */
  SettingChecks() {}

  @Inject
  SettingChecks(Zones zones) {
    this(zones, name -> Setting.text(name, ""));
  }

  /**
   * For tests.
   *
   * @param zones the zones served
   * @param settings value of a setting, empty for none
   */
  SettingChecks(Zones zones, Function<String, String> settings) {
    this.zones = zones;
    this.settings = settings;
  }

  /** What belongs to the inner network is not reached from the others. */
  @Produces
  ClauseCheck zonesSeparate() {
    return ClauseCheck.of("zones-separate", (policy, term) -> separate());
  }

  private Finding separate() {
    String served = zones.served().stream().map(Zone::label).collect(Collectors.joining("・"));
    if (zones.serves(Zone.MYNUMBER)) {
      return zones.served().size() == 1
          ? Finding.good("この装置は" + served + "だけを受け持つ")
          : demonstrated("この装置は" + served + "を同時に受け持つ");
    }
    List<String> given = OF_CORE.stream().filter(name -> !settings.apply(name).isEmpty()).toList();
    return new Finding(
        given.isEmpty(),
        "この装置は"
            + served
            + "。中の台帳への設定は "
            + given.size()
            + " 件"
            + (given.isEmpty() ? "" : "（" + String.join("、", given) + "）"));
  }

  /** People's and staff's connections are encrypted. */
  @Produces
  ClauseCheck tls() {
    return ClauseCheck.of(
        "tls-or-demonstration",
        (policy, term) ->
            isTrue("YORISOI_TLS") ? Finding.good("TLS の後ろで動いている") : demonstrated("TLS を使っていない"));
  }

  /** Keys are files others on the machine cannot read, or stand in a token. */
  @Produces
  ClauseCheck keys() {
    return ClauseCheck.of("keys-outside-database", (policy, term) -> keyFiles());
  }

  private Finding keyFiles() {
    Map<Boolean, List<String>> closed =
        Stream.of("YORISOI_FRONT_KEYS", "YORISOI_CORE_KEYS")
            .map(settings)
            .filter(where -> !where.isEmpty())
            .collect(Collectors.partitioningBy(SettingChecks::isClosed));
    return new Finding(
        closed.get(false).isEmpty() && !closed.get(true).isEmpty(),
        "鍵の入れ物 "
            + closed.get(true).size()
            + " つは、ほかの利用者から読めない所にある"
            + (closed.get(false).isEmpty()
                ? ""
                : "。ほかの利用者が読める、またはない（chmod 600）: "
                    + closed.get(false).stream()
                        .map(where -> Path.of(where).getFileName().toString())
                        .collect(Collectors.joining("、"))));
  }

  private static boolean isClosed(String where) {
    if (where.startsWith("pkcs11:")) {
      return true;
    }
    Path file = Path.of(where);
    try {
      return Files.isRegularFile(file)
          && !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("permissions of a key file", unreadable);
    }
  }

  /** Neighbours are reached over TLS, and only those the settings name. */
  @Produces
  ClauseCheck neighbours() {
    return ClauseCheck.of("neighbours-over-tls", (policy, term) -> neighboursOverTls());
  }

  private Finding neighboursOverTls() {
    List<String> named =
        NEIGHBOURS.stream().filter(name -> !settings.apply(name).isEmpty()).toList();
    List<String> plain =
        new ArrayList<>(
            named.stream().filter(name -> !settings.apply(name).startsWith("https://")).toList());
    boolean mails = !settings.apply("YORISOI_SMTP_HOST").isEmpty();
    if (mails && "false".equals(settings.apply(MAIL_TLS))) {
      plain.add(MAIL_TLS);
    }
    int places = named.size() + (mails ? 1 : 0);
    String what = "住民の情報を渡す相手は設定にある " + places + " か所だけ";
    return plain.isEmpty()
        ? Finding.good(what + "で、暗号化している")
        : demonstrated(what + "。暗号化していないもの: " + String.join("、", plain));
  }

  /** Heads of the chains are stamped by an outside authority. */
  @Produces
  ClauseCheck stamped() {
    return ClauseCheck.of(
        "audit-stamped",
        (policy, term) ->
            zones.served().equals(Set.of(Zone.INTERNET))
                ? Finding.good("この装置は証しを書かない")
                : new Finding(
                    Stream.of("YORISOI_TSA_URL", "YORISOI_TSA_ROOT")
                        .noneMatch(name -> settings.apply(name).isEmpty()),
                    "外部の時刻認証局に一時間ごとに証しを求める（設定 YORISOI_TSA_URL と YORISOI_TSA_ROOT）"));
  }

  private Finding demonstrated(String what) {
    return isTrue(DEMONSTRATION)
        ? Finding.forDemonstration(what + "（実演のため。業務では認めない）")
        : Finding.bad(what + "（実演の設定 " + DEMONSTRATION + " がない）");
  }

  private boolean isTrue(String name) {
    return Boolean.parseBoolean(settings.apply(name));
  }
}
