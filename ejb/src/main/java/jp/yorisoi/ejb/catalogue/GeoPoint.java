package jp.yorisoi.ejb.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map (WGS 84), as the city profile has it: about as good as a glance at a map.
 *
 * @param north degrees
 * @param east degrees
 */
public record GeoPoint(double north, double east) {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{2}\\.[0-9]{4}),([0-9]{3}\\.[0-9]{4})");
  private static final double EARTH_KILOMETRES = 6371;

  /**
   * Reads a point.
   *
   * @param written north and east with four decimals, {@code 35.3640,133.1720}
   * @return the point
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static GeoPoint parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not north,east with four decimals");
    }
    return new GeoPoint(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)));
  }

  /**
   * The way as the crow flies (haversine formula).
   *
   * @param other another point
   * @return kilometres
   */
  public double kilometresTo(GeoPoint other) {
    double up = Math.toRadians(other.north - north);
    double across = Math.toRadians(other.east - east);
    double half =
        Math.pow(Math.sin(up / 2), 2)
            + Math.cos(Math.toRadians(north))
                * Math.cos(Math.toRadians(other.north))
                * Math.pow(Math.sin(across / 2), 2);
    return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(half));
  }
}
