package jp.yorisoi.ejb.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.yorisoi.ejb.discovery.MapSketch.Label;
import jp.yorisoi.ejb.discovery.MapSketch.Mark;
import org.junit.jupiter.api.Test;

class MapSketchTest {
  private static final double LATIN = 0.58;
  private static final int LETTER = 15;

  @Test
  void north_is_up_and_east_is_right() {
    MapSketch map =
        MapSketch.of(
            List.of(spot("北東", 35.43, 133.25, 1, true), spot("南西", 35.25, 133.13, 0, false)));

    assertThat(map.marks().get(0).x()).isGreaterThan(map.marks().get(1).x());
    assertThat(map.marks().get(0).y()).isLessThan(map.marks().get(1).y());
  }

  @Test
  void five_kilometres_are_as_long_to_the_east_as_to_the_north() {
    double degree = 111.2;
    double north = 35.4 + 5 / degree;
    double east = 133.1 + 5 / degree / Math.cos(Math.toRadians((north + 35.4) / 2));
    MapSketch map =
        MapSketch.of(
            List.of(
                spot("家", 35.4, 133.1, 0, true),
                spot("北", north, 133.1, 1, false),
                spot("東", 35.4, east, 2, false)));

    Mark home = map.marks().get(0);
    int ring = map.rings().get(0).radius();
    assertThat(home.y() - map.marks().get(1).y()).isBetween(ring - 1, ring + 1);
    assertThat(map.marks().get(2).x() - home.x()).isBetween(ring - 1, ring + 1);
    assertThat(map.rings()).extracting(MapSketch.Ring::kilometres).containsExactly(5, 10);
  }

  @Test
  void without_a_home_there_are_no_rings() {
    assertThat(
            MapSketch.of(
                    List.of(spot("一", 35.4, 133.1, 1, false), spot("二", 35.3, 133.2, 2, false)))
                .rings())
        .isEmpty();
  }

  @Test
  void names_cover_neither_each_other_nor_a_mark_nor_the_edge_whatever_the_city() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<MapSpot> spots = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        String name = random.nextBoolean() ? "宇賀荘" : "Arashima";
        spots.add(
            spot(
                name,
                35.25 + random.nextDouble() / 5,
                133.1 + random.nextDouble() / 5,
                i < 8 ? i + 1 : 0,
                i == 0));
      }
      MapSketch map = MapSketch.of(spots);
      List<double[]> names = names(map);
      for (int a = 0; a < names.size(); a++) {
        double[] one = names.get(a);
        assertThat(one[0]).as("left, seed " + seed).isGreaterThanOrEqualTo(0);
        assertThat(one[2]).as("right, seed " + seed).isLessThanOrEqualTo(MapSketch.WIDTH);
        for (int b = a + 1; b < names.size(); b++) {
          assertThat(meet(one, names.get(b))).as("names, seed " + seed).isFalse();
        }
        for (Mark mark : map.marks()) {
          int r = mark.spot().number() > 0 ? 12 : 3;
          double[] circle = {mark.x() - r, mark.y() - r, mark.x() + r, mark.y() + r};
          assertThat(meet(one, circle)).as("mark, seed " + seed).isFalse();
        }
      }
    }
  }

  @Test
  void where_the_reader_lives_is_named_first() {
    List<MapSpot> spots = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      spots.add(spot("地区の長い名前", 35.4 + i * 0.0004, 133.1, i + 1, false));
    }
    spots.add(spot("家", 35.4012, 133.1004, 0, true));
    spots.add(spot("遠い", 35.2, 133.3, 0, false));

    assertThat(MapSketch.of(spots).marks().get(6).label()).isPresent();
  }

  private static List<double[]> names(MapSketch map) {
    List<double[]> boxes = new ArrayList<>();
    for (Mark mark : map.marks()) {
      if (mark.label().isPresent()) {
        Label at = mark.label().get();
        double width =
            mark.spot().name().codePoints().mapToDouble(c -> c < 0x250 ? LATIN : 1).sum() * LETTER;
        double left =
            switch (at.anchor()) {
              case "start" -> at.x();
              case "end" -> at.x() - width;
              default -> at.x() - width / 2;
            };
        boxes.add(new double[] {left, at.y() - 11, left + width, at.y() + 2});
      }
    }
    return boxes;
  }

  private static boolean meet(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private static MapSpot spot(String name, double north, double east, int number, boolean home) {
    return new MapSpot(name, north, east, number, home);
  }
}
