package jp.yorisoi.ejb.register;

import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;

/**
 * What looking for an applicant in the mirror came to.
 *
 * @param kind how, or why not
 * @param resident the one found, if exactly one
 */
public record Match(MatchKind kind, Optional<AddresseeNumber> resident) {

  /** How an applicant was found. */
  public enum MatchKind {
    /** By the serial number of the signing certificate. */
    SIGNATURE("署名で確認"),
    /** By name, birth date, sex and address together. */
    FOUR_ITEMS("4情報が一致"),
    /** By a clerk. */
    BY_HAND("職員が特定"),
    /** Several residents may be meant: a clerk decides. */
    SEVERAL("候補が複数"),
    /** One resident may be meant, but not all items fit: a clerk decides. */
    UNCERTAIN("候補が一人、一致しない項目あり"),
    /** Nobody fits: a clerk looks. */
    NONE("該当なし");

    private final String label;

    MatchKind(String label) {
      this.label = label;
    }

    /** The words staff read. */
    public String label() {
      return label;
    }
  }

  /**
   * Exactly one resident fits.
   *
   * @param kind by what
   * @param resident who
   * @return the match
   */
  public static Match of(MatchKind kind, AddresseeNumber resident) {
    return new Match(kind, Optional.of(resident));
  }

  /**
   * No single resident fits.
   *
   * @param kind {@code NONE}, {@code UNCERTAIN} or {@code SEVERAL}
   * @return the match
   */
  public static Match open(MatchKind kind) {
    return new Match(kind, Optional.empty());
  }
}
