package jp.yorisoi.ejb.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A map drawn from nothing but points: north is up, lengths are true, names stand where they cover
 * neither a mark nor another name, and are left out where there is no such place. Where the reader
 * lives and where classes are held come first. Units are those of the picture, {@link #WIDTH} wide.
 *
 * @param height of the picture
 * @param marks the spots, in the order given
 * @param rings circles around where the reader lives, the smallest first; none when that is not
 *     said
 */
public record MapSketch(int height, List<Mark> marks, List<Ring> rings) {
  /** Width of every map. */
  public static final int WIDTH = 360;

  private static final int MARGIN = 34;
  private static final double KILOMETRES_A_DEGREE = 111.2;
  private static final List<Integer> RINGS = List.of(5, 10);

  /**
   * A spot where it is drawn.
   *
   * @param spot what it is
   * @param x from the left
   * @param y from the top
   * @param label where its name stands, empty where there is no room
   */
  public record Mark(MapSpot spot, int x, int y, Optional<Label> label) {}

  /**
   * Where a name stands.
   *
   * @param x from the left
   * @param y of the line it stands on, from the top
   * @param anchor {@code start}, {@code middle} or {@code end} of the name is at x
   */
  public record Label(int x, int y, String anchor) {}

  /**
   * A circle of one distance.
   *
   * @param kilometres its radius
   * @param x of its middle
   * @param y of its middle
   * @param radius in units of the picture
   * @param labelled whether its uppermost point is inside the picture, with room for its name
   */
  public record Ring(int kilometres, int x, int y, int radius, boolean labelled) {}

  /** Takes copies of the lists. */
  public MapSketch {
    marks = List.copyOf(marks);
    rings = List.copyOf(rings);
  }

  /**
   * Draws a map.
   *
   * @param spots at least two at different places
   * @return the map
   */
  public static MapSketch of(List<MapSpot> spots) {
    double north = spots.stream().mapToDouble(MapSpot::north).max().orElseThrow();
    double south = spots.stream().mapToDouble(MapSpot::north).min().orElseThrow();
    double west = spots.stream().mapToDouble(MapSpot::east).min().orElseThrow();
    double east = spots.stream().mapToDouble(MapSpot::east).max().orElseThrow();
    double narrowing = Math.cos(Math.toRadians((north + south) / 2));
    double unitsADegree = (WIDTH - 2 * MARGIN) / ((east - west) * narrowing);
    List<Mark> bare =
        spots.stream()
            .map(
                spot ->
                    new Mark(
                        spot,
                        (int) Math.round(MARGIN + (spot.east() - west) * narrowing * unitsADegree),
                        (int) Math.round(MARGIN + (north - spot.north()) * unitsADegree),
                        Optional.empty()))
            .toList();
    int height = (int) Math.round(2 * MARGIN + (north - south) * unitsADegree);
    return new MapSketch(height, named(bare, height), rings(bare, unitsADegree));
  }

  private static List<Mark> named(List<Mark> bare, int height) {
    MapNames names = new MapNames(bare, WIDTH, height);
    List<Mark> inOrder = new ArrayList<>(bare);
    inOrder.sort(Comparator.comparing(MapSketch::rank));
    inOrder.forEach(names::place);
    return bare.stream()
        .map(mark -> new Mark(mark.spot(), mark.x(), mark.y(), names.of(mark)))
        .toList();
  }

  private static int rank(Mark mark) {
    if (mark.spot().home()) {
      return 0;
    }
    return mark.spot().number() > 0 ? 1 : 2;
  }

  private static List<Ring> rings(List<Mark> marks, double unitsADegree) {
    return marks.stream()
        .filter(mark -> mark.spot().home())
        .findFirst()
        .map(home -> RINGS.stream().map(km -> ring(home, km, unitsADegree)).toList())
        .orElse(List.of());
  }

  private static Ring ring(Mark home, int kilometres, double unitsADegree) {
    int radius = (int) Math.round(kilometres / KILOMETRES_A_DEGREE * unitsADegree);
    return new Ring(kilometres, home.x(), home.y(), radius, home.y() - radius > MARGIN / 2);
  }
}
