package jp.yorisoi.policy.attack;

/** The code behind one kind of row. */
@FunctionalInterface
public interface Attack {

  /**
   * Tries it. What must hold beside the answer (nothing stored, no connection made, nothing of
   * others shown) is asserted inside.
   *
   * @param payload the row's payload
   * @return what came of it, to be compared with the row
   * @throws Exception when it cannot be tried, which fails the test
   */
  String outcome(String payload) throws Exception;
}
