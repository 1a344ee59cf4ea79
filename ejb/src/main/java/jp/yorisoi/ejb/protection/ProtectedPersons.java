package jp.yorisoi.ejb.protection;

import java.util.List;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;

/** What other features ask about protected persons, in their own transaction. */
public interface ProtectedPersons {

  /**
   * The badges of a person. Whoever sees the row may see them.
   *
   * @param subject the person
   * @return protections in force
   */
  List<ProtectionMark> marks(AddresseeNumber subject);

  /**
   * What stops an issue to or about a person now, releases counted.
   *
   * @param subject the person
   * @return the strictest level that is not lifted
   */
  BlockLevel onIssue(AddresseeNumber subject);

  /**
   * Takes over what the register says about the persons of one page. Who is not among them keeps
   * what was said before: to be missing from the register is no end of a protection.
   *
   * @param page the persons
   */
  void take(List<RegisterSays> page);
}
