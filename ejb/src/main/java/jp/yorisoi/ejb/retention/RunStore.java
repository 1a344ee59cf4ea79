package jp.yorisoi.ejb.retention;

import java.util.List;
import jp.yorisoi.policy.Chain;

/** What runs of the job did, in the transaction of the desk. */
public interface RunStore {

  /**
   * Writes a line down.
   *
   * @param chain the schema
   * @param line the line
   */
  void add(Chain chain, RunLine line);

  /**
   * The last line of each kind.
   *
   * @param chain the schema
   * @return none of kinds no run has seen
   */
  List<RunLine> latest(Chain chain);
}
