package jp.yorisoi.ejb.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.discovery.MapSketch.Label;
import jp.yorisoi.ejb.discovery.MapSketch.Mark;

/** Finds room for names beside marks: each takes the first of six sides that is free. */
final class MapNames {
  private static final int LETTER = 15;
  private static final double LATIN = 0.58;
  private static final int LAST_LATIN = 0x24F;
  private static final int NUMBERED = 13;
  private static final int HOME = 18;
  private static final int DOT = 4;
  private static final int GAP = 3;

  private final int width;
  private final int height;
  private final List<Box> taken = new ArrayList<>();
  private final Map<Mark, Label> labels = new HashMap<>();

  /** A rectangle that is in use. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** All marks are in the way, also of names that are placed before theirs. */
  MapNames(List<Mark> marks, int width, int height) {
    this.width = width;
    this.height = height;
    for (Mark mark : marks) {
      int r = radius(mark.spot());
      taken.add(new Box(mark.x() - r, mark.y() - r, mark.x() + r, mark.y() + r));
    }
  }

  void place(Mark mark) {
    double long_ = length(mark.spot().name());
    for (Label side : sides(mark)) {
      Box box = box(side, long_);
      if (inside(box) && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        labels.put(mark, side);
        return;
      }
    }
  }

  Optional<Label> of(Mark mark) {
    return Optional.ofNullable(labels.get(mark));
  }

  static int radius(MapSpot spot) {
    if (spot.home()) {
      return HOME;
    }
    return spot.number() > 0 ? NUMBERED : DOT;
  }

  static double length(String name) {
    return name.codePoints().mapToDouble(c -> c <= LAST_LATIN ? LATIN : 1).sum() * LETTER;
  }

  private static List<Label> sides(Mark mark) {
    int r = radius(mark.spot()) + GAP;
    int x = mark.x();
    int y = mark.y();
    int half = LETTER / 3;
    return List.of(
        new Label(x + r, y + half, "start"),
        new Label(x - r, y + half, "end"),
        new Label(x, y - r, "middle"),
        new Label(x, y + r + LETTER - GAP, "middle"),
        new Label(x + r / 2, y - r, "start"),
        new Label(x - r / 2, y + r + LETTER - GAP, "end"));
  }

  private static Box box(Label at, double long_) {
    double left =
        switch (at.anchor()) {
          case "start" -> at.x();
          case "end" -> at.x() - long_;
          default -> at.x() - long_ / 2;
        };
    return new Box(left, at.y() - LETTER + GAP, left + long_, at.y() + GAP);
  }

  private boolean inside(Box box) {
    return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  }
}
