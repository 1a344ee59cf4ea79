package jp.yorisoi.simulator.population;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A made-up person of the register.
 *
 * @param addresseeNumber 宛名番号, 10 digits
 * @param householdNumber 世帯番号, 10 digits
 * @param name legal name, family and given name parted by U+3000
 * @param kana the same in katakana
 * @param dateOfBirth yyyy-MM-dd, possibly uncertain (99) or impossible
 * @param sex GIF code: 1 male, 2 female
 * @param home where the person lives
 * @param relationship to the head of the household
 * @param state 1 resident, 2 moved out, 3 dead
 * @param card certificates, null without a card
 * @param version grows with every change
 */
public record Resident(
    String addresseeNumber,
    String householdNumber,
    String name,
    String kana,
    String dateOfBirth,
    String sex,
    Home home,
    Relationship relationship,
    int state,
    Card card,
    long version) {

  /**
   * The certificates of this person.
   *
   * @return empty without a card
   */
  public Optional<Card> cardIfAny() {
    return Optional.ofNullable(card);
  }

  /**
   * Whether the name holds characters that careless programs lose.
   *
   * @return true with characters outside the BMP (also variation selectors) or combining ones
   */
  public boolean hasUnusualName() {
    String written = name + kana;
    return written.codePoints().anyMatch(c -> c > 0xFFFF)
        || !Normalizer.isNormalized(written, Normalizer.Form.NFC);
  }
}
