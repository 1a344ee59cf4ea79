package jp.yorisoi.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.simulator.population.City;

/**
 * How a simulator is started.
 *
 * @param port HTTP port on 127.0.0.1, 0 for any free one
 * @param smtpPort SMTP port on 127.0.0.1, 0 for any free one
 * @param data folder of everything it remembers
 * @param city which city's systems it plays
 * @param residents the least number of made-up people
 * @param user log-in of the online-request service
 * @param password of that log-in
 * @param tokenLife how long a log-in holds
 * @param messageToken what the gateways of SMS and LINE know the city by
 */
public record Options(
    int port,
    int smtpPort,
    Path data,
    City city,
    int residents,
    String user,
    String password,
    Duration tokenLife,
    String messageToken) {

  /** What can be given, the variable that stands for it, and its default. */
  private static final String[][] KNOWN = {
    {"port", "YORISOI_SIMULATOR_PORT", "8090"},
    {"smtp-port", "YORISOI_SMTP_PORT", "8025"},
    {"data", "YORISOI_SIMULATOR_DATA", "data/simulator"},
    {"city", "YORISOI_CITY", "yasugi"},
    {"residents", "YORISOI_SIMULATOR_RESIDENTS", "400"},
    {"user", "YORISOI_ONLINE_REQUEST_USER", "yorisoi"},
    {"password", "YORISOI_ONLINE_REQUEST_PASSWORD", "mogi-mogi"},
    {"token-seconds", "YORISOI_SIMULATOR_TOKEN_SECONDS", "1800"},
    {"message-token", "YORISOI_SMS_TOKEN", "mogi-mogi"}
  };

  /**
   * Reads options; an argument goes before its variable.
   *
   * @param arguments {@code --name value} pairs
   * @param environment variables of the process
   * @return the options
   * @throws IllegalArgumentException with a sentence for the person who started it
   */
  public static Options of(String[] arguments, Map<String, String> environment) {
    Map<String, String> values = new HashMap<>();
    for (String[] known : KNOWN) {
      values.put(known[0], environment.getOrDefault(known[1], known[2]));
    }
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : arguments[i];
      if (!values.containsKey(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "Unknown option or option without value: " + arguments[i]);
      }
      values.put(name, arguments[i + 1]);
    }
    String city = values.get("city");
    return new Options(
        number(values, "port", 65_535),
        number(values, "smtp-port", 65_535),
        Path.of(values.get("data")),
        City.of(city).orElseThrow(() -> new IllegalArgumentException("Unknown city: " + city)),
        number(values, "residents", 2_000_000),
        values.get("user"),
        values.get("password"),
        Duration.ofSeconds(number(values, "token-seconds", 86_400)),
        values.get("message-token"));
  }

  private static int number(Map<String, String> values, String name, int most) {
    try {
      int number = Integer.parseInt(values.get(name));
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--" + name + " is no number: " + values.get(name), e);
    }
    throw new IllegalArgumentException("--" + name + " is out of range: " + values.get(name));
  }
}
