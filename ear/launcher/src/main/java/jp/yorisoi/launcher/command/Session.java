package jp.yorisoi.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.launcher.setup.Places;

/**
 * What every command gets.
 *
 * @param root the repository root
 * @param environment the variables of the person who started us; a blank one counts as absent
 * @param screen where to say things
 */
public record Session(Path root, Map<String, String> environment, Screen screen) {
  private static final Set<String> CITIES = Set.of("yasugi", "izumo");

  /** Forgets the variables that say nothing. */
  public Session {
    environment =
        environment.entrySet().stream()
            .filter(variable -> !variable.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The city: the option {@code --city}, else {@code YORISOI_CITY}, else Yasugi.
   *
   * @param arguments parsed with the option {@code --city}
   * @return {@code yasugi} or {@code izumo}
   */
  public String city(Arguments arguments) {
    String city =
        arguments.option("--city").orElse(environment.getOrDefault("YORISOI_CITY", "yasugi"));
    if (!CITIES.contains(city)) {
      throw new UsageError("市は yasugi か izumo で指定してください(いまは「" + city + "」)。");
    }
    return city;
  }

  /**
   * Where the data of a city lie: {@code --data}, else {@code YORISOI_DATA}, else {@code data/} for
   * Yasugi and {@code data/<city>/} for another, so that two cities never mix.
   *
   * @param arguments parsed with the options {@code --city} and {@code --data}
   * @return the places
   */
  public Places places(Arguments arguments) {
    String city = city(arguments);
    Path usual = "yasugi".equals(city) ? root.resolve("data") : root.resolve("data").resolve(city);
    String given = arguments.option("--data").orElse(environment.get("YORISOI_DATA"));
    Path data = given == null ? usual : Path.of(given);
    return new Places(root, data.toAbsolutePath().normalize());
  }

  /**
   * Where the anchors of the audit chains are: {@code YORISOI_AUDIT_ANCHOR_DIR}, else in the data.
   *
   * @param arguments parsed with the options {@code --city} and {@code --data}
   * @return a folder, which need not exist
   */
  public Path anchors(Arguments arguments) {
    String given = environment.get("YORISOI_AUDIT_ANCHOR_DIR");
    return given == null ? places(arguments).anchors() : Path.of(given);
  }

  /**
   * Whether there is something to look at: an embedded database, or one of a city's own.
   *
   * @param arguments parsed with the options {@code --city} and {@code --data}
   * @return false for a folder nobody has used yet
   */
  public boolean hasData(Arguments arguments) {
    return environment.containsKey("YORISOI_FRONT_URL")
        || environment.containsKey("YORISOI_CORE_URL")
        || Files.isDirectory(places(arguments).database());
  }

  /**
   * The environment with the city chosen on the command line.
   *
   * @param arguments parsed with the option {@code --city}
   * @return variables for the parts of the stack
   */
  public Map<String, String> environment(Arguments arguments) {
    Map<String, String> chosen = new HashMap<>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("YORISOI_")) {
            chosen.put(name, value);
          }
        });
    chosen.put("YORISOI_CITY", city(arguments));
    return chosen;
  }
}
