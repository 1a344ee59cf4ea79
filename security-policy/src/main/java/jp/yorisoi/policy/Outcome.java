package jp.yorisoi.policy;

/**
 * What a desk method returns when there is more than one way for it to end well: the guard counts
 * it by its code (docs/adr/0018).
 */
public interface Outcome {

  /**
   * What came of the call.
   *
   * @return a stable code from a closed list, snake_case
   */
  String outcomeCode();
}
