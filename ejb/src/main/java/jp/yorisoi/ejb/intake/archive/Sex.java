package jp.yorisoi.ejb.intake.archive;

import java.util.Optional;
import java.util.stream.Stream;

/** Sex in the code list of GIF (性別). JPKI certificates use another list; see the signature port. */
public enum Sex {
  /** Not known. */
  UNKNOWN(0),
  /** Male. */
  MALE(1),
  /** Female. */
  FEMALE(2),
  /** Does not apply, or not told. */
  NOT_APPLICABLE(9);

  private final int code;

  Sex(int code) {
    this.code = code;
  }

  /**
   * The code in application.xml.
   *
   * @return 0, 1, 2 or 9
   */
  public int code() {
    return code;
  }

  /**
   * Finds a sex by its code.
   *
   * @param code as in application.xml
   * @return the sex, or empty when there is no such code
   */
  public static Optional<Sex> ofCode(String code) {
    return Stream.of(values()).filter(sex -> Integer.toString(sex.code).equals(code)).findFirst();
  }
}
