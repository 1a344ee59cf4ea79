package jp.yorisoi.ejb.governance.domain;

import java.util.ArrayList;
import java.util.List;

/** Everything that is found without the register, but the 個人番号. */
public final class Numbers {
  private Numbers() {}

  /**
   * Finds.
   *
   * @param text the text, of any width, with or without invisible characters
   * @return places, possibly overlapping, in no order
   */
  public static List<Place> in(String text) {
    PlainText plain = new PlainText(text);
    List<Place> places = new ArrayList<>(ShapedNumbers.in(plain));
    places.addAll(WordedNumbers.in(plain));
    return places;
  }
}
