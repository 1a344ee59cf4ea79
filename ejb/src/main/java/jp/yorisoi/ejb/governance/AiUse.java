package jp.yorisoi.ejb.governance;

import java.time.Instant;

/** How much somebody had compared with the register, as the audit trail has it. */
public interface AiUse {

  /**
   * What somebody had compared. Another check of the same person waits here until this one is
   * recorded; to be asked before anything else is read in the transaction.
   *
   * @param who account
   * @param since from when on
   * @return texts and persons found, also by a check that began a moment before
   */
  AiUsed of(String who, Instant since);
}
