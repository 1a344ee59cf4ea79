package jp.yorisoi.ejb.governance;

import java.time.Instant;

/** How much somebody had compared with the register, as the audit trail has it. */
public interface AiUse {

  /**
   * What somebody had compared.
   *
   * @param who account
   * @param since from when on
   * @return texts and persons found; what is under way at the same time is not in it yet
   */
  AiUsed of(String who, Instant since);
}
