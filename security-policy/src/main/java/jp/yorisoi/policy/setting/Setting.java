package jp.yorisoi.policy.setting;

import java.util.Optional;

/** One environment variable. A blank value counts as absent. */
public final class Setting {

  private Setting() {}

  /**
   * A setting that has no default.
   *
   * @param name name of the environment variable
   * @return its value, trimmed
   * @throws SettingMissing if it is absent; the message names the variable, never a value
   */
  public static String required(String name) {
    return optional(name).orElseThrow(() -> new SettingMissing(name));
  }

  /**
   * A setting with a default.
   *
   * @param name name of the environment variable
   * @param otherwise what holds when it is absent
   * @return its value or the default
   */
  public static String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  /**
   * A whole number with a default.
   *
   * @param name name of the environment variable
   * @param otherwise what holds when it is absent
   * @return its value or the default
   * @throws SettingMissing if the value is not a number
   */
  public static int number(String name, int otherwise) {
    return optional(name).map(value -> parse(name, value)).orElse(otherwise);
  }

  /**
   * A setting that may be absent.
   *
   * @param name name of the environment variable
   * @return its value, or empty
   */
  public static Optional<String> optional(String name) {
    return Optional.ofNullable(System.getenv(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static int parse(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notNumber) {
      throw new SettingMissing(name);
    }
  }
}
