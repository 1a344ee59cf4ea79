package jp.yorisoi.ejb.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What is used when a kind of support is held (docs/adr/0046): a paper residents take home, and
 * what staff bring.
 *
 * @param kind id of the kind
 * @param handout what residents get, empty for kinds that teach nothing
 * @param bring what staff bring, in the order it is packed
 */
public record SupportMaterial(String kind, Optional<Handout> handout, List<ToBring> bring) {

  /**
   * A paper.
   *
   * @param title what it is called
   * @param sections its parts
   */
  public record Handout(LocalText title, List<Section> sections) {
    /** Takes a copy. */
    public Handout {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A part of a paper.
   *
   * @param heading what it is about
   * @param steps what one does, one after the other
   */
  public record Section(LocalText heading, List<LocalText> steps) {
    /** Takes a copy. */
    public Section {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Something staff bring.
   *
   * @param what in the words of the office
   * @param unit the word it is counted with
   * @param each whether each person who comes needs one; else one is enough for all
   * @param spare how many more are taken along
   */
  public record ToBring(String what, String unit, boolean each, int spare) {

    /**
     * How many to bring.
     *
     * @param people who come, 0 or more
     * @return at least one, so that who comes without a booking is not sent away for want of paper
     */
    public int number(int people) {
      return Math.max(1, (each ? people : 1) + spare);
    }
  }

  /** Takes a copy. */
  public SupportMaterial {
    bring = List.copyOf(bring);
  }
}
