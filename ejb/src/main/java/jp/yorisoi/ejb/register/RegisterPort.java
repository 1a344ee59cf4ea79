package jp.yorisoi.ejb.register;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.MunicipalityCode;

/** What the mirror needs from the resident register. Answers are checked before they come in. */
public interface RegisterPort {

  /**
   * One page of the register, in ascending order of addressee numbers.
   *
   * @param municipality whose register
   * @param after the last number of the page before; empty for the first page
   * @param limit at most so many, 1 to 1000
   * @return the residents; fewer than the limit on the last page
   * @throws RegisterUnavailable if the register cannot be asked or its answer cannot be trusted
   */
  List<ResidentRecord> list(
      MunicipalityCode municipality, Optional<AddresseeNumber> after, int limit);
}
