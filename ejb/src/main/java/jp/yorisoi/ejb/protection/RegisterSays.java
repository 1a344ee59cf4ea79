package jp.yorisoi.ejb.protection;

import java.util.List;
import jp.yorisoi.ejb.kernel.AddresseeNumber;

/**
 * All the register says about the protection of one person.
 *
 * @param subject the person
 * @param version version of the person's record
 * @param marks the marks, possibly none: then what the register said before has ended
 */
public record RegisterSays(AddresseeNumber subject, long version, List<RegisterMark> marks) {

  /** Takes a copy of the marks. */
  public RegisterSays {
    marks = List.copyOf(marks);
  }
}
