package jp.yorisoi.policy.zone;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A network of the city (三層分離). */
public enum Zone {
  /** インターネット接続系: residents. */
  INTERNET("インターネット接続系"),
  /** LGWAN接続系: booking desk, notices, public figures. */
  LGWAN("LGWAN接続系"),
  /** マイナンバー利用事務系: case workers, decisions, core systems. */
  MYNUMBER("マイナンバー利用事務系");

  private final String label;

  Zone(String label) {
    this.label = label;
  }

  /** The name of the zone as the guideline writes it. */
  public String label() {
    return label;
  }

  /** The name in settings and audit entries: {@code internet}, {@code lgwan}, {@code mynumber}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a list of zones.
   *
   * @param list codes separated by commas, at least one
   * @return the zones named
   * @throws IllegalArgumentException if the list is empty or names something else
   */
  public static Set<Zone> parse(String list) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    Arrays.stream(list.split(",", -1))
        .map(code -> code.strip().toUpperCase(Locale.ROOT))
        .forEach(code -> zones.add(valueOf(code)));
    return zones;
  }
}
